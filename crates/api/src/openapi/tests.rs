//! What the contract promises of itself.

use std::collections::HashSet;

use serde_json::Value;

fn contract() -> Value {
    serde_json::to_value(super::openapi()).unwrap()
}

fn operations(contract: &Value) -> Vec<(String, Value)> {
    let paths = contract["paths"].as_object().unwrap();
    let methods = ["get", "post", "put", "patch", "delete"];
    let of = |(path, item): (&String, &Value)| {
        let item = item.clone();
        let path = path.clone();
        methods.into_iter().filter_map(move |method| {
            let operation = item.get(method)?.clone();
            Some((format!("{method} {path}"), operation))
        })
    };
    paths.iter().flat_map(of).collect()
}

#[test]
fn the_contract_is_openapi_3_1_of_version_1() {
    let contract = contract();
    assert_eq!(contract["openapi"], "3.1.0");
    assert_eq!(contract["servers"][0]["url"], "/api/v1");
    assert_eq!(contract["paths"]["/health"]["servers"][0]["url"], "/");
}

#[test]
fn every_operation_is_named_described_secured_and_tells_how_it_fails() {
    let contract = contract();
    let tags: HashSet<_> =
        contract["tags"].as_array().unwrap().iter().map(|tag| tag["name"].clone()).collect();
    let mut names = HashSet::new();
    let operations = operations(&contract);
    assert!(operations.len() > 45, "{}", operations.len());
    for (place, operation) in operations {
        let name = operation["operationId"].as_str().unwrap().to_owned();
        assert!(name.contains('_') && names.insert(name), "{place}");
        assert!(operation["summary"].is_string() && operation["description"].is_string(), "{place}");
        assert!(operation["security"].is_array(), "{place}");
        assert!(
            tags.contains(&operation["tags"][0]) && operation["tags"].as_array().unwrap().len() == 1,
            "{place}"
        );
        let responses = operation["responses"].as_object().unwrap();
        for (status, response) in responses.iter().filter(|(status, _)| status.starts_with(['4', '5', 'd'])) {
            let schema = &response["content"]["application/problem+json"]["schema"]["$ref"];
            assert_eq!(schema, "#/components/schemas/Problem", "{place} {status}");
        }
        assert!(responses.contains_key("default"), "{place}");
    }
}

#[test]
fn every_reference_leads_somewhere() {
    let contract = contract();
    let mut open = vec![&contract];
    while let Some(value) = open.pop() {
        match value {
            Value::Object(map) => {
                if let Some(target) = map.get("$ref").and_then(Value::as_str) {
                    assert!(contract.pointer(target.trim_start_matches('#')).is_some(), "{target}");
                }
                open.extend(map.values());
            }
            Value::Array(items) => open.extend(items),
            _ => {}
        }
    }
}

#[test]
fn writes_to_versioned_things_ask_for_the_version() {
    let contract = contract();
    for place in ["patch /users/{id}", "put /types/{key}", "patch /entries/{id}", "delete /media/{id}"] {
        let (_, operation) = operations(&contract).into_iter().find(|(known, _)| known == place).unwrap();
        let parameters = operation["parameters"].as_array().unwrap();
        assert!(parameters.iter().any(|parameter| parameter["name"] == "If-Match"), "{place}");
        for status in ["412", "428"] {
            assert!(operation["responses"].get(status).is_some(), "{place} {status}");
        }
    }
}

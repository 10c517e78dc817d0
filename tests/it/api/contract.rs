//! The contract and the routes, side by side.

use galley_testing::Backend;
use reqwest::Method;
use serde_json::{Value, json};

use crate::support::{Reply, Server};

/// An operation of the contract.
pub struct Operation {
    /// Its name.
    pub id: String,
    /// Its method.
    pub method: Method,
    /// Its path, as [`crate::support::Client`] takes it.
    pub path: String,
    parameters: Vec<String>,
}

impl Operation {
    /// Whether it takes a parameter of this name.
    pub fn takes(&self, parameter: &str) -> bool {
        self.parameters.iter().any(|it| it == parameter)
    }
}

/// Every operation.
pub fn operations() -> Vec<Operation> {
    let contract = serde_json::to_value(galley_api::openapi()).unwrap();
    let mut found = Vec::new();
    for (path, item) in contract["paths"].as_object().unwrap() {
        for method in ["get", "post", "put", "patch", "delete"] {
            let Some(operation) = item.get(method) else { continue };
            let parameters = operation["parameters"].as_array().into_iter().flatten();
            found.push(Operation {
                id: operation["operationId"].as_str().unwrap().to_owned(),
                method: method.to_uppercase().parse().unwrap(),
                path: if item.get("servers").is_some() { format!("/{path}") } else { path.clone() },
                parameters: parameters.map(|it| it["name"].as_str().unwrap().to_owned()).collect(),
            });
        }
    }
    found
}

fn filled(path: &str) -> String {
    let parts = path.split('/').map(|part| if part.starts_with('{') { "x" } else { part });
    parts.collect::<Vec<_>>().join("/")
}

/// The code of a problem; empty for what is none.
fn told(reply: &Reply) -> String {
    reply.json()["code"].as_str().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn every_route_of_the_contract_is_served_and_takes_its_methods_alone() {
    let (_server, owner) = Server::new(Backend::Sqlite).await;
    let operations = operations();
    for method in ["POST", "PUT", "PATCH", "DELETE", "TRACE", "PROPFIND"] {
        for operation in &operations {
            let takes = operations.iter().any(|it| it.path == operation.path && it.method == method);
            let reply = owner.call(method.parse().unwrap(), &filled(&operation.path)).await;
            if takes {
                assert!(reply.status == 204 || !told(&reply).starts_with("route."), "{method} {reply}");
            } else {
                if reply.json()["code"] == "path.invalid" {
                    assert_eq!(
                        operation.id, "resolve_redirect",
                        "its path is also that of a redirect called so"
                    );
                    continue;
                }
                reply.refused(405, "route.method_not_allowed");
                let allowed = reply.header("allow").to_owned();
                assert!(
                    allowed.contains(operation.method.as_str()) && !allowed.contains(method),
                    "{method} {reply}"
                );
            }
        }
    }
}

#[tokio::test]
async fn every_get_answers_head_alike_without_a_body() {
    let (_server, owner) = Server::new(Backend::Sqlite).await;
    owner.publish("article", json!({"title": "Tides"})).await;
    for path in [
        "//health",
        "//ready",
        "/openapi.json",
        "/me",
        "/types",
        "/content/article",
        "/content/article/by/slug/tides",
        "/none",
    ] {
        let get = owner.get(path).await;
        let head = owner.call(Method::HEAD, path).await;
        assert_eq!((head.status, head.body.len()), (get.status, 0), "{path}");
        for header in ["etag", "content-type", "cache-control", "vary"] {
            assert_eq!(head.header(header), get.header(header), "{path} {header}");
        }
        let told: usize = head.header("content-length").parse().unwrap_or_default();
        assert!(get.status != 200 || told == get.body.len(), "{path}: {head}");
    }
}

#[tokio::test]
async fn the_server_gives_out_its_contract() {
    let server = Server::unclaimed(Backend::Sqlite).await;
    let reply = server.anyone().get("/openapi.json").await;
    assert_eq!(reply.json(), serde_json::to_value(galley_api::openapi()).unwrap());
    let again = server.anyone().get("/openapi.json").header("if-none-match", reply.header("etag")).await;
    assert_eq!((again.status, again.body.len()), (304, 0));
}

#[tokio::test]
async fn every_parameter_that_is_taken_is_in_the_contract() {
    let operations = operations();
    let takes = |id: &str, names: &[&str]| {
        let operation = operations.iter().find(|it| it.id == id).unwrap();
        let missing: Vec<_> = names.iter().filter(|name| !operation.takes(name)).collect();
        assert!(missing.is_empty(), "{id}: {missing:?}");
    };
    takes(
        "list_entries",
        &["type", "q", "state", "author", "tag", "category", "owner", "trashed", "sort", "page", "per_page"],
    );
    takes("list_users", &["q", "role", "state", "page", "per_page"]);
    takes("list_assets", &["q", "page", "per_page"]);
    takes("list_redirects", &["q", "page", "per_page"]);
    takes("list_versions", &["id", "page", "per_page"]);
    takes("resolve_redirect", &["path"]);
    takes("list_content", &["type", "fields", "filter", "sort", "page", "per_page", "format"]);
}

#[tokio::test]
async fn what_is_served_is_what_the_contract_describes() {
    let (_server, owner) = Server::new(Backend::Sqlite).await;
    let entry = owner.publish("article", json!({"title": "Tides"})).await;
    let contract = serde_json::to_value(galley_api::openapi()).unwrap();
    let described = |schema: &str, thing: &Value| {
        let schema = &contract["components"]["schemas"][schema];
        let properties = schema["properties"].as_object().unwrap();
        for key in thing.as_object().unwrap().keys() {
            assert!(properties.contains_key(key), "{key} is not described");
        }
        for key in schema["required"].as_array().unwrap() {
            assert!(thing.get(key.as_str().unwrap()).is_some(), "{key} is missing");
        }
    };
    described("Entry", &entry);
    described("EntrySummary", &owner.get("/entries").await.ok()[0]);
    described("ContentType", &owner.get("/types/article").await.ok());
    described("User", &owner.get("/users").await.ok()[0]);
    described("Me", &owner.get("/me").await.ok());
    described("Problem", &owner.get("/entries/x").await.json());
}

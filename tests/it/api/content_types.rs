//! Content types over the API, and what changing them does to content that is there.

use galley_testing::Backend;
use rstest::rstest;
use serde_json::{Value, json};

use crate::support::{Server, column};

fn field(key: &str, kind: &str, rules: Value) -> Value {
    let mut field = json!({"key": key, "label": key, "kind": kind});
    field.as_object_mut().unwrap().extend(rules.as_object().cloned().unwrap_or_default());
    field
}

fn recipe(fields: &[Value]) -> Value {
    let title = [field("title", "text", json!({"required": true}))];
    let fields = [&title, fields].concat();
    json!({
        "key": "recipe", "name": "Recipe", "plural": "Recipes", "kind": "collection", "title_field": "title",
        "fields": fields,
    })
}

/// Every kind of field with its rules.
pub fn every_kind() -> Vec<Value> {
    let options = json!([{"value": "a", "label": "A"}, {"value": "b", "label": "B"}]);
    vec![
        field("slug", "slug", json!({"unique": true, "source": "title"})),
        field(
            "line",
            "text",
            json!({"min": 2, "max": 900, "pattern": "(?s).*", "help": "A line", "default": "none"}),
        ),
        field("long", "long_text", json!({"max": 5000})),
        field("rich", "rich_text", json!({"max": 5000})),
        field("marked", "markdown", json!({})),
        field("count", "integer", json!({"min": -5, "max": 500})),
        field("weight", "decimal", json!({"min": -0.5, "max": 99.5})),
        field("ready", "boolean", json!({"default": false})),
        field("day", "date", json!({})),
        field("moment", "datetime", json!({})),
        field("course", "select", json!({"options": options})),
        field("diets", "multi_select", json!({"options": options, "max": 2})),
        field("web", "url", json!({})),
        field("mail", "email", json!({})),
        field("hue", "colour", json!({})),
        field("data", "json", json!({})),
        field("picture", "media", json!({"multiple": false})),
        field("pictures", "media", json!({"multiple": true, "max": 3})),
        field("cook", "relation", json!({"target": "author", "multiple": false})),
        field("tags", "relation", json!({"target": "tag", "multiple": true})),
    ]
}

#[rstest]
#[tokio::test]
async fn a_type_with_every_kind_of_field_comes_back_as_it_went(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let (_server, owner) = Server::new(backend).await;
    let wanted = recipe(&every_kind());
    let reply = owner.post("/types", wanted.clone()).await;
    let made = reply.ok();
    assert_eq!(reply.header("location"), "/api/v1/types/recipe");
    assert_eq!(
        (&made["version"], &made["built_in"], &made["entry_count"]),
        (&json!(1), &json!(false), &json!(0))
    );
    for (given, kept) in wanted["fields"].as_array().unwrap().iter().zip(made["fields"].as_array().unwrap()) {
        for (rule, value) in given.as_object().unwrap() {
            assert_eq!(&kept[rule], value, "{kept}");
        }
        assert!(kept["id"].is_string());
    }
    assert_eq!(owner.get("/types/recipe").await.ok(), made);
    owner.post("/types", wanted).await.refused(409, "content_type.key_taken");
    let fields = json!({
        "title": "Soup", "line": "ab", "count": 3, "weight": 1.25, "ready": true, "day": "2026-01-31", "course": "a",
        "moment": "2026-01-31T09:00:00+02:00", "diets": ["b", "a"], "web": "https://example.org/?a=b#c", "hue": "#1A2b3c",
        "mail": "a@example.org", "data": {"x": [1, null, {"y": "z"}]}, "marked": "# Hi", "long": "a\nb",
    });
    let entry = owner.publish("recipe", fields.clone()).await;
    let read = owner.get("/content/recipe/by/slug/soup").await.ok();
    for (key, value) in
        fields.as_object().unwrap().iter().filter(|(key, _)| !["marked", "moment"].contains(&key.as_str()))
    {
        assert_eq!(&entry["fields"][key], value);
        assert_eq!(&read[key], value, "{key}");
    }
    assert_eq!(entry["fields"]["moment"], "2026-01-31T09:00:00+02:00");
    assert_eq!(read["marked"], "<h1>Hi</h1>\n");
}

#[tokio::test]
async fn what_is_wrong_with_a_type_is_told_at_its_place() {
    let (_server, owner) = Server::new(Backend::Sqlite).await;
    for (fields, pointer, issue) in [
        (vec![field("Bad Key", "text", json!({}))], "/fields/1/key", "field.key_invalid"),
        (vec![field("published_at", "text", json!({}))], "/fields/1/key", "field.key_invalid"),
        (vec![field("title", "text", json!({}))], "/fields/1/key", "field.key_taken"),
        (
            vec![field("a", "relation", json!({"target": "nothing"}))],
            "/fields/1/target",
            "content_type.not_found",
        ),
        (vec![field("a", "select", json!({"options": []}))], "/fields/1/options", "field.rule_invalid"),
        (vec![field("a", "text", json!({"pattern": "(?=x)"}))], "/fields/1/pattern", "field.rule_invalid"),
        (vec![field("a", "text", json!({"min": 3, "max": 2}))], "/fields/1/min", "field.rule_invalid"),
        (vec![field("a", "boolean", json!({"unique": true}))], "/fields/1/unique", "field.rule_invalid"),
        (vec![field("a", "date", json!({"max": 3}))], "/fields/1/max", "field.rule_invalid"),
        (vec![field("a", "text", json!({"label": " "}))], "/fields/1/label", "value.required"),
        (vec![field("a", "slug", json!({})), field("b", "slug", json!({}))], "/fields", "field.rule_invalid"),
        ((0..200).map(|n| field(&format!("f{n}"), "text", json!({}))).collect(), "/fields", "value.too_many"),
    ] {
        owner.post("/types", recipe(&fields)).await.refused_at(422, "content_type.invalid", pointer, issue);
    }
    for (key, value, pointer, issue) in [
        ("key", json!("9x"), "/key", "field.key_invalid"),
        ("name", json!(""), "/name", "value.required"),
        ("plural", json!("x".repeat(81)), "/plural", "value.too_long"),
        ("title_field", json!("nothing"), "/title_field", "field.unknown"),
        ("url_pattern", json!("recipes"), "/url_pattern", "field.rule_invalid"),
        ("url_pattern", json!("/recipes/{nothing}"), "/url_pattern", "field.rule_invalid"),
    ] {
        let mut wrong = recipe(&[]);
        wrong[key] = value;
        owner.post("/types", wrong).await.refused_at(422, "content_type.invalid", pointer, issue);
    }
    assert_eq!(owner.get("/types").await.ok().as_array().unwrap().len(), 5);
}

#[rstest]
#[tokio::test]
async fn a_field_keeps_its_values_when_its_key_changes(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let (_server, owner) = Server::new(backend).await;
    let made = owner.post("/types", recipe(&[field("time", "integer", json!({}))])).await.ok();
    let entry = owner.publish("recipe", json!({"title": "Soup", "time": 20})).await;
    let path = format!("/content/recipe/{}", entry["id"].as_str().unwrap());
    assert_eq!(owner.get(&path).await.ok()["time"], 20);
    let mut changed = recipe(&[]);
    changed["fields"] = made["fields"].clone();
    changed["fields"][1]["key"] = "minutes".into();
    owner.put("/types/recipe", changed.clone()).await.refused(428, "precondition.required");
    let renamed = owner.put("/types/recipe", changed.clone()).on(&made).await.ok();
    assert_eq!(renamed["version"], 2);
    let problem = owner.put("/types/recipe", changed).on(&made).await.refused(412, "precondition.stale");
    assert_eq!(problem["current_version"], 2);
    assert_eq!(owner.read(&entry).await["fields"]["minutes"], 20);
    let read = owner.get(&path).await.ok();
    assert_eq!((&read["minutes"], read.get("time")), (&json!(20), None));
    let found = owner.get("/content/recipe?filter[minutes][eq]=20").await.json();
    assert_eq!(found["meta"]["total"], 1);
    owner.get("/content/recipe?filter[time][eq]=20").await.refused(400, "query.unknown_field");
}

#[rstest]
#[tokio::test]
async fn the_kind_of_a_field_changes_only_while_nothing_is_in_it(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let (_server, owner) = Server::new(backend).await;
    let made = owner.post("/types", recipe(&[field("time", "integer", json!({}))])).await.ok();
    let mut changed = recipe(&[]);
    changed["fields"] = made["fields"].clone();
    changed["fields"][1]["kind"] = "text".into();
    let text = owner.put("/types/recipe", changed.clone()).on(&made).await.ok();
    owner.make("recipe", json!({"title": "Soup", "time": "20 minutes"})).await;
    changed["fields"][1]["kind"] = "integer".into();
    let reply = owner.put("/types/recipe", changed.clone()).on(&text).await;
    reply.refused_at(409, "field.kind_change", "/fields/1/kind", "field.kind_change");
    changed["fields"] = json!([made["fields"][0]]);
    let without = owner.put("/types/recipe", changed.clone()).on(&text).await.ok();
    changed["fields"] = json!([made["fields"][0], field("time", "integer", json!({}))]);
    let anew = owner.put("/types/recipe", changed).on(&without).await.ok();
    assert_ne!(anew["fields"][1]["id"], text["fields"][1]["id"]);
    assert_eq!(owner.get("/entries").await.ok()[0]["title"], "Soup");
}

#[rstest]
#[tokio::test]
async fn a_type_that_is_used_stays(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let (_server, owner) = Server::new(backend).await;
    let made = owner.post("/types", recipe(&[])).await.ok();
    let entry = owner.make("recipe", json!({"title": "Soup"})).await;
    assert_eq!(owner.get("/types/recipe").await.ok()["entry_count"], 1);
    owner.delete("/types/recipe").on(&made).await.refused(409, "content_type.in_use");
    owner.trash(&entry).await;
    owner.delete("/types/recipe").on(&made).await.refused(409, "content_type.in_use");
    owner.delete(&format!("/entries/{}/permanently", entry["id"].as_str().unwrap())).await.done();
    let menu = json!({
        "key": "menu", "name": "Menu", "plural": "Menus", "kind": "collection", "title_field": "title",
        "fields": [field("title", "text", json!({})), field("dish", "relation", json!({"target": "recipe"}))],
    });
    let menu = owner.post("/types", menu).await.ok();
    owner.delete("/types/recipe").on(&made).await.refused(409, "content_type.in_use");
    owner.delete("/types/menu").on(&menu).await.done();
    owner.delete("/types/recipe").if_match(7).await.refused(412, "precondition.stale");
    owner.delete("/types/recipe").on(&made).await.done();
    owner.get("/types/recipe").await.refused(404, "content_type.not_found");
    owner.get("/content/recipe").await.refused(404, "content_type.not_found");
}

#[tokio::test]
async fn a_built_in_type_can_be_changed_but_neither_renamed_nor_deleted() {
    let (_server, owner) = Server::new(Backend::Sqlite).await;
    let page = owner.get("/types/page").await.ok();
    owner.delete("/types/page").on(&page).await.refused(409, "content_type.built_in");
    let mut wanted = json!({
        "key": "sheet", "name": "Page", "plural": "Pages", "kind": "collection", "title_field": "title",
        "url_pattern": "/pages/{slug}", "fields": page["fields"],
    });
    owner.put("/types/page", wanted.clone()).on(&page).await.refused(422, "content_type.invalid");
    wanted["key"] = "page".into();
    wanted["fields"].as_array_mut().unwrap().push(field("lead", "text", json!({})));
    let changed = owner.put("/types/page", wanted).on(&page).await.ok();
    assert_eq!((&changed["built_in"], &changed["url_pattern"]), (&json!(true), &json!("/pages/{slug}")));
}

#[rstest]
#[tokio::test]
async fn what_readers_see_takes_the_new_shape(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let (_server, owner) = Server::new(backend).await;
    let cook = owner.make("author", json!({"name": "Ada"})).await;
    let cook_field = field("cook", "relation", json!({"target": "author"}));
    let made = owner.post("/types", recipe(&[cook_field, field("note", "text", json!({}))])).await.ok();
    let entry =
        owner.publish("recipe", json!({"title": "Soup", "cook": cook["id"], "note": "secret sauce"})).await;
    let path = format!("/content/recipe/{}?fields=title,cook.name", entry["id"].as_str().unwrap());
    assert_eq!(owner.get(&path).await.ok()["cook"]["name"], "Ada");
    let author = owner.get("/types/author").await.ok();
    let mut changed = author.clone();
    for member in ["id", "built_in", "version", "entry_count"] {
        changed.as_object_mut().unwrap().remove(member);
    }
    changed["fields"][0]["key"] = "full_name".into();
    changed["title_field"] = "full_name".into();
    changed["fields"][1]["source"] = "full_name".into();
    owner.put("/types/author", changed).on(&author).await.ok();
    owner.get(&path).await.refused(400, "query.unknown_field");
    let path = path.replace("cook.name", "cook.full_name");
    assert_eq!(owner.get(&path).await.ok()["cook"]["full_name"], "Ada");
    let mut changed = recipe(std::slice::from_ref(&made["fields"][1]));
    changed["fields"][0]["id"] = made["fields"][0]["id"].clone();
    owner.put("/types/recipe", changed).on(&made).await.ok();
    let read = owner.get(&path.replace("?fields=title,cook.full_name", "")).await;
    assert!(!read.text().contains("secret sauce"), "{read}");
    owner.get("/content/recipe?filter[note][eq]=x").await.refused(400, "query.unknown_field");
}

#[tokio::test]
async fn a_single_type_has_one_entry() {
    let (_server, owner) = Server::new(Backend::Sqlite).await;
    let mut home = recipe(&[]);
    home["kind"] = "single".into();
    owner.post("/types", home).await.ok();
    owner.get("/single/recipe").await.refused(404, "entry.not_found");
    let entry = owner.make("recipe", json!({"title": "Welcome"})).await;
    owner.post("/entries", json!({"type": "recipe"})).await.refused(409, "entry.single_exists");
    owner.get("/single/recipe").await.refused(404, "entry.not_found");
    owner.step(&entry, "publish").await.ok();
    assert_eq!(owner.get("/single/recipe").await.ok()["title"], "Welcome");
    owner.get("/single/article").await.refused(404, "content_type.not_found");
}

#[tokio::test]
async fn the_types_are_listed_built_in_ones_first() {
    let (_server, owner) = Server::new(Backend::Sqlite).await;
    owner.post("/types", recipe(&[])).await.ok();
    let keys = column(&owner.get("/types").await.ok(), "/key");
    assert_eq!(keys, ["article", "author", "category", "page", "tag", "recipe"]);
}

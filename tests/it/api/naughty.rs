//! Text that has broken other programs, through every text of every write: it comes back unchanged, or is refused with a
//! reason, and then nothing of it is there.

use galley_testing::Backend;
use reqwest::Url;
use rstest::rstest;
use serde_json::{Map, Value, json};

use crate::support::{Client, PASSWORD, Reply, Server, column, naughty_strings, png};

/// Those that are refused in a text of this many characters: too long, or nothing but white space where something is
/// asked for.
fn fits(text: &str, max: usize) -> bool {
    text.chars().count() <= max && !text.trim().is_empty()
}

/// That a write was refused for a reason, at this place.
#[track_caller]
fn refused(reply: &Reply, pointer: &str) {
    let problem = reply.json();
    assert!((400..500).contains(&reply.status) && problem["code"].is_string(), "{reply}");
    assert!(column(&problem["errors"], "/pointer").iter().any(|it| it == pointer), "{pointer}: {reply}");
}

#[rstest]
#[tokio::test]
async fn every_field_of_an_entry_keeps_it_or_refuses_it(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let (_server, owner) = Server::new(backend).await;
    let title = [json!({"key": "title", "label": "Title", "kind": "text"})];
    let fields = [title.as_slice(), &super::content_types::every_kind()].concat();
    let sample = json!({
        "key": "sample", "name": "Sample", "plural": "Samples", "kind": "collection", "title_field": "title", "fields": fields,
    });
    owner.post("/types", sample).await.ok();
    let mut entry = owner.make("sample", json!({"title": "Kept"})).await;
    let share = if backend == Backend::Sqlite { 1 } else { 8 };
    for text in naughty_strings().into_iter().step_by(share) {
        let node = json!({"type": "paragraph", "content": [{"type": "text", "text": text}]});
        let rich = if text.is_empty() { Value::Null } else { json!({"type": "doc", "content": [node]}) };
        let free = json!({
            "title": text, "line": text, "long": text, "marked": text, "data": {"a": [text]}, "rich": rich,
        });
        let reply = owner.edit(&entry, free.clone()).await;
        assert_eq!(reply.status, 200, "{text:?}: {reply}");
        entry = owner.read(&entry).await;
        for (key, value) in free.as_object().unwrap() {
            assert_eq!(&entry["fields"][key], value, "{key} of {text:?}");
        }
        entry = bound(&owner, &entry, &text).await;
    }
}

/// Tries fields that are particular about what they hold all at once, and those that were not complained of again.
async fn bound(owner: &Client, entry: &Value, text: &str) -> Value {
    let keys = [
        "slug", "count", "weight", "ready", "day", "moment", "course", "web", "mail", "hue", "picture",
        "cook",
    ];
    let mut wanted: Map<_, _> = keys.iter().map(|key| ((*key).to_owned(), json!(text))).collect();
    wanted.extend(["diets", "pictures", "tags"].map(|key| (key.to_owned(), json!([text]))));
    let reply = owner.edit(entry, Value::Object(wanted.clone())).await;
    if reply.status == 422 {
        let problem = reply.json();
        for pointer in column(&problem["errors"], "/pointer") {
            let key = pointer.split('/').nth(2).unwrap().to_owned();
            wanted.remove(&key);
        }
        let now = owner.read(entry).await;
        assert_eq!((&now["version"], &now["fields"]), (&entry["version"], &entry["fields"]), "{text:?}");
    }
    let kept = owner.edit(entry, Value::Object(wanted.clone())).await.ok();
    for (key, value) in &wanted {
        assert_eq!(&kept["fields"][key], value, "{key} of {text:?}");
    }
    let nothing: Map<_, _> = wanted.keys().map(|key| (key.clone(), Value::Null)).collect();
    owner.edit(&kept, Value::Object(nothing)).await.ok()
}

#[tokio::test]
async fn what_readers_get_is_the_text_and_no_markup_of_it() {
    let (server, owner) = Server::new(Backend::Sqlite).await;
    let mut entry = owner.make("article", json!({"title": "x", "slug": "kept"})).await;
    for text in naughty_strings().into_iter().filter(|text| fits(text, 300)) {
        let body = json!({"type": "doc", "content": [{"type": "paragraph", "content": [{"type": "text", "text": text}]}]});
        let edited = owner
            .edit(&entry, json!({"title": text, "summary": text, "body": body, "extra": [text]}))
            .await
            .ok();
        entry = owner.step(&edited, "publish").await.ok();
        let read = server.anyone().get("/content/article/by/slug/kept").await.ok();
        assert_eq!(
            (&read["title"], &read["summary"], &read["extra"]),
            (&json!(text), &json!(text), &json!([text]))
        );
        let html = read["body"].as_str().unwrap();
        assert!(
            !html.contains('<')
                || html
                    .split('<')
                    .skip(1)
                    .all(|tag| tag.starts_with("p>") || tag.starts_with("/p>") || tag.starts_with("br>")),
            "{html}"
        );
        let found = find(&server.anyone(), "/content/article", &[("filter[title][eq]", &text)]).await;
        assert_eq!(found.json()["meta"]["total"], 1, "{text:?}");
    }
}

#[tokio::test]
async fn names_of_people_sites_and_files_keep_it_or_refuse_it() {
    let (_server, owner) = Server::new(Backend::Sqlite).await;
    let asset = owner.upload("a.png", png(2, 2)).await.ok();
    let path = format!("/media/{}", asset["id"].as_str().unwrap());
    let mut version = 1;
    for text in naughty_strings() {
        let reply = owner.patch("/me", json!({"name": text})).await;
        if fits(&text, 120) {
            assert_eq!(reply.ok()["name"], text.trim(), "{text:?}");
        } else {
            refused(&reply, "/name");
        }
        let reply = owner.patch(&path, json!({"alt": text, "name": text})).if_match(version).await;
        if reply.status == 200 {
            version += 1;
            let kept = owner.get(&path).await.ok();
            assert_eq!(kept["alt"], text, "{text:?}");
            let file = owner.get(&format!("/{}", kept["url"].as_str().unwrap())).await;
            assert_eq!(file.status, 200, "{text:?}: {file}");
        } else {
            reply.refused(422, "body.invalid");
        }
    }
}

#[tokio::test]
async fn new_people_and_types_keep_it_or_refuse_it() {
    let (_server, owner) = Server::new(Backend::Sqlite).await;
    let made = owner.post("/types", a_type("sample", "Sample")).await.ok();
    let mut version = made["version"].as_u64().unwrap();
    for (n, text) in naughty_strings().iter().enumerate() {
        let mut wanted = a_type("sample", text);
        wanted["fields"][0]["id"] = made["fields"][0]["id"].clone();
        let reply = owner.put("/types/sample", wanted.clone()).if_match(version).await;
        if fits(text, 80) {
            version += 1;
            let kept = reply.ok();
            let field = &kept["fields"][0];
            for value in [&kept["name"], &kept["plural"], &field["label"], &field["help"]] {
                assert_eq!(value, text);
            }
        } else {
            refused(&reply, "/name");
        }
        let reply = owner.post("/types", a_type(text, "Sample")).await;
        assert!(
            matches!(reply.status, 201 | 409) || reply.json()["code"] == "content_type.invalid",
            "{text:?}: {reply}"
        );
        let email = json!({"name": "X", "email": text, "role": "viewer", "password": PASSWORD});
        let reply = owner.post("/users", email).await;
        if reply.status == 201 {
            assert_eq!(reply.ok()["email"], *text, "{n}");
        } else {
            refused(&reply, "/email");
        }
    }
}

fn a_type(key: &str, text: &str) -> Value {
    let title = json!({"key": "title", "label": text, "kind": "text", "help": text});
    json!({"key": key, "name": text, "plural": text, "kind": "collection", "title_field": "title", "fields": [title]})
}

#[tokio::test]
async fn redirects_keep_it_or_refuse_it() {
    let (server, owner) = Server::new(Backend::Sqlite).await;
    for (n, text) in naughty_strings().iter().enumerate() {
        for (from, to, pointer) in [
            (format!("/{n}/{text}"), "/new".to_owned(), "/from"),
            (format!("/to-{n}"), format!("/{text}"), "/to"),
            (format!("/bare-{n}"), text.clone(), "/to"),
        ] {
            let reply = owner.post("/redirects", json!({"from": from, "to": to})).await;
            if reply.status != 201 {
                refused(&reply, pointer);
                continue;
            }
            let made = reply.ok();
            assert_eq!((&made["from"], &made["to"]), (&json!(from), &json!(to)));
            let resolved = find(&server.anyone(), "/redirects/resolve", &[("path", &from)]).await;
            assert_eq!(resolved.ok()["to"], to, "{from:?}");
        }
    }
}

#[tokio::test]
async fn searches_take_it_as_text() {
    let (server, owner) = Server::new(Backend::Sqlite).await;
    owner.publish("article", json!({"title": "Tides"})).await;
    for text in naughty_strings() {
        for path in ["/entries", "/users", "/media", "/redirects"] {
            let found = find(&owner, path, &[("q", &text)]).await;
            assert!(found.status == 200, "{path} {text:?}: {found}");
        }
        for operator in ["eq", "contains", "icontains", "starts", "ends", "in", "some"] {
            let name = if operator == "some" {
                "filter[tags.label][some]"
            } else {
                &format!("filter[title][{operator}]")
            };
            let found = find(&server.anyone(), "/content/article", &[(name, &text)]).await;
            assert!(
                found.status == 200 || found.json()["code"] == "query.invalid",
                "{operator} {text:?}: {found}"
            );
        }
        for name in ["sort", "fields", "format", "page"] {
            let found = find(&server.anyone(), "/content/article", &[(name, &text)]).await;
            assert!(found.status == 200 || found.json()["code"].is_string(), "{name} {text:?}: {found}");
        }
        let found =
            find(&server.anyone(), "/content/article", &[(&format!("filter[{text}][eq]"), "x")]).await;
        assert!(found.status == 400, "{text:?}: {found}");
        let found = find(&server.anyone(), "/content/article", &[(&text, "x")]).await;
        assert!(found.status == 400, "{text:?}: {found}");
    }
}

/// What is found at `path` with these parameters, properly encoded.
async fn find(who: &Client, path: &str, parameters: &[(&str, &str)]) -> Reply {
    let mut url = Url::parse("http://x").unwrap();
    url.query_pairs_mut().extend_pairs(parameters);
    who.get(&format!("{path}?{}", url.query().unwrap_or_default())).await
}

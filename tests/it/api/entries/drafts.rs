//! Drafts: lax while they are written, strict when they go out, and never lost to somebody else's.

use std::future::IntoFuture;

use galley_testing::Backend;
use rstest::rstest;
use serde_json::{Value, json};

use crate::support::{Server, column};

#[rstest]
#[tokio::test]
async fn a_draft_may_lack_what_publishing_asks_for(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let (_server, owner) = Server::new(backend).await;
    let reply = owner.post("/entries", json!({"type": "article"})).await;
    let entry = reply.ok();
    assert_eq!(reply.header("etag"), "\"1\"");
    assert_eq!(
        (&entry["state"], &entry["live"], &entry["fields"]["title"]),
        (&json!("draft"), &Value::Null, &Value::Null)
    );
    let problem = owner.step(&entry, "publish").await.refused(422, "entry.invalid");
    assert_eq!(column(&problem["errors"], "/pointer"), ["/fields/title", "/fields/slug"]);
    assert_eq!(column(&problem["errors"], "/code"), ["value.required", "value.required"]);
    assert_eq!(owner.read(&entry).await["version"], 1);
    let entry = owner.edit(&entry, json!({"title": "Tides"})).await.ok();
    let entry = owner.step(&entry, "publish").await.ok();
    assert_eq!((&entry["state"], &entry["fields"]["slug"]), (&json!("published"), &json!("tides")));
    assert_eq!(entry["url"], "/articles/tides");
}

#[tokio::test]
async fn values_of_the_wrong_kind_are_refused_at_their_place_even_in_drafts() {
    let (_server, owner) = Server::new(Backend::Sqlite).await;
    let title = [json!({"key": "title", "label": "Title", "kind": "text"})];
    let fields = [title.as_slice(), &crate::api::content_types::every_kind()].concat();
    let kinds = json!({
        "key": "sample", "name": "Sample", "plural": "Samples", "kind": "collection", "title_field": "title",
        "fields": fields,
    });
    owner.post("/types", kinds).await.ok();
    let entry = owner.make("sample", json!({"title": "Kept"})).await;
    let id = entry["id"].clone();
    for (field, value, pointer, issue) in [
        ("line", json!(5), "", "value.type"),
        ("line", json!("x".repeat(901)), "", "value.too_long"),
        ("line", json!("a\0b"), "", "value.control_character"),
        ("long", json!(["x"]), "", "value.type"),
        ("marked", json!({}), "", "value.type"),
        ("count", json!("5"), "", "value.type"),
        ("count", json!(5.5), "", "value.type"),
        ("count", json!(501), "", "value.out_of_range"),
        ("weight", json!(99.6), "", "value.out_of_range"),
        ("ready", json!("true"), "", "value.type"),
        ("day", json!("2026-02-30"), "", "value.type"),
        ("day", json!("31.01.2026"), "", "value.type"),
        ("moment", json!("2026-01-31 09:00"), "", "value.type"),
        ("course", json!("c"), "", "value.option"),
        ("diets", json!(["a", "c"]), "/1", "value.option"),
        ("diets", json!(["a", "a"]), "", "value.option"),
        ("diets", json!("a"), "", "value.type"),
        ("slug", json!("Not A Slug"), "", "value.slug"),
        ("web", json!("javascript:alert(1)"), "", "value.type"),
        ("mail", json!("nobody"), "", "value.type"),
        ("hue", json!("red"), "", "value.type"),
        ("data", json!("x".repeat(70_000)), "", "value.too_long"),
        ("picture", json!("x"), "", "value.type"),
        ("picture", id.clone(), "", "value.reference"),
        ("pictures", json!([id]), "", "value.reference"),
        ("cook", json!(["x"]), "", "value.type"),
        ("cook", id.clone(), "", "value.reference"),
        ("tags", json!(["0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42"]), "", "value.reference"),
        ("tags", json!(["x"]), "/0", "value.type"),
        ("nothing", json!("x"), "", "field.unknown"),
    ] {
        let pointer = format!("/fields/{field}{pointer}");
        let reply = owner.edit(&entry, json!({ field: value, "title": "Changed" })).await;
        reply.refused_at(422, "entry.invalid", &pointer, issue);
    }
    let read = owner.read(&entry).await;
    assert_eq!((&read["version"], &read["fields"]["title"]), (&json!(1), &json!("Kept")));
}

#[tokio::test]
async fn rich_text_is_checked_node_by_node_and_never_holds_a_script() {
    let (_server, owner) = Server::new(Backend::Sqlite).await;
    let entry = owner.make("article", json!({"title": "Tides"})).await;
    let document = |node: Value| json!({"body": {"type": "doc", "content": [node]}});
    let text = |href: &str| {
        let mark = json!({"type": "link", "attrs": {"href": href}});
        json!({"type": "paragraph", "content": [{"type": "text", "text": "x", "marks": [mark]}]})
    };
    for node in [
        json!({"type": "script"}),
        json!({"type": "heading", "attrs": {"level": 9}}),
        json!("x"),
        text("javascript:x"),
    ] {
        let problem = owner.edit(&entry, document(node)).await.refused(422, "entry.invalid");
        let pointer = problem["errors"][0]["pointer"].as_str().unwrap();
        assert!(pointer.starts_with("/fields/body/content/0"), "{problem}");
    }
    let body = "<p onclick=x()>Hi <script>alert(1)</script><a href=\"javascript:x\">there</a></p><iframe src=x></iframe>";
    let entry = owner.edit(&entry, json!({"body": {"format": "html", "value": body}})).await.ok();
    owner.step(&entry, "publish").await.ok();
    let html = owner.get("/content/article/by/slug/tides").await.ok()["body"].as_str().unwrap().to_owned();
    assert!(
        ["script", "onclick", "javascript", "iframe", "alert"].iter().all(|it| !html.contains(it)),
        "{html}"
    );
    assert!(html.contains("Hi ") && html.contains("there"), "{html}");
}

#[rstest]
#[tokio::test]
async fn of_many_who_save_the_same_version_one_wins_and_the_others_hear_the_present_one(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let (_server, owner) = Server::new(backend).await;
    let entry = owner.make("article", json!({"title": "Tides"})).await;
    let saves = (0..6).map(|n| owner.edit(&entry, json!({"title": format!("By {n}")})).into_future());
    let replies = futures_util::future::join_all(saves).await;
    let won: Vec<_> = replies.iter().filter(|reply| reply.status == 200).collect();
    assert_eq!(won.len(), 1, "{replies:?}");
    for lost in replies.iter().filter(|reply| reply.status != 200) {
        assert_eq!(lost.refused(412, "precondition.stale")["current_version"], 2);
    }
    assert_eq!(owner.read(&entry).await["fields"]["title"], won[0].ok()["fields"]["title"]);
    owner.step(&entry, "publish").await.refused(412, "precondition.stale");
    owner
        .delete(&format!("/entries/{}", entry["id"].as_str().unwrap()))
        .on(&entry)
        .await
        .refused(412, "precondition.stale");
}

#[tokio::test]
async fn a_write_without_a_version_is_refused() {
    let (_server, owner) = Server::new(Backend::Sqlite).await;
    let entry = owner.make("article", json!({"title": "Tides"})).await;
    let path = format!("/entries/{}", entry["id"].as_str().unwrap());
    for tag in ["", "*", "1", "W/\"1\"", "\"1\", \"2\"", "\"x\""] {
        let call = owner.patch(&path, json!({"fields": {}}));
        let call = if tag.is_empty() { call } else { call.header("if-match", tag) };
        call.await.refused(428, "precondition.required");
    }
    owner
        .post(&format!("{path}/transitions"), json!({"transition": "publish"}))
        .await
        .refused(428, "precondition.required");
    owner.post(&format!("{path}/versions/1/restore"), json!({})).await.refused(428, "precondition.required");
    owner.delete(&path).await.refused(428, "precondition.required");
}

#[tokio::test]
async fn null_removes_a_value_and_what_is_not_named_stays() {
    let (_server, owner) = Server::new(Backend::Sqlite).await;
    let entry = owner.make("article", json!({"title": "Tides", "summary": "Up", "extra": {"a": 1}})).await;
    let entry = owner.edit(&entry, json!({"summary": null})).await.ok();
    assert_eq!((&entry["fields"]["summary"], &entry["fields"]["extra"]), (&Value::Null, &json!({"a": 1})));
    assert_eq!(entry["fields"]["title"], "Tides");
}

#[tokio::test]
async fn an_author_changes_only_what_is_their_own() {
    let (server, owner) = Server::new(Backend::Sqlite).await;
    let author = server.person(&owner, "Anna", "author").await;
    let own = author.make("article", json!({"title": "Mine"})).await;
    assert_eq!(own["owner"], json!({"id": author.id, "name": "Anna"}));
    let other = owner.make("article", json!({"title": "Theirs"})).await;
    author.edit(&own, json!({"title": "Still mine"})).await.ok();
    author.edit(&other, json!({"title": "Mine now"})).await.refused(404, "entry.not_found");
    assert_eq!(author.read(&other).await["transitions"], json!([]));
    let absent = author
        .patch("/entries/0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42", json!({"fields": {}}))
        .if_match(1)
        .await;
    let denied = author.edit(&other, json!({"title": "Mine now"})).await;
    assert_eq!(denied.told(), absent.told());
}

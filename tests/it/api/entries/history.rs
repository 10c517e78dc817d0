//! Versions of an entry.

use galley_testing::Backend;
use rstest::rstest;
use serde_json::{Value, json};

use crate::support::{Client, Server, column};

async fn versions(who: &Client, entry: &Value) -> Value {
    who.get(&format!("/entries/{}/versions", entry["id"].as_str().unwrap())).await.ok()
}

async fn autosave(who: &Client, entry: &Value, title: &str) -> Value {
    let path = format!("/entries/{}", entry["id"].as_str().unwrap());
    who.patch(&path, json!({"fields": {"title": title}, "cause": "autosave"})).on(entry).await.ok()
}

#[rstest]
#[tokio::test]
async fn autosaves_of_one_person_fold_within_five_minutes(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let (server, owner) = Server::new(backend).await;
    let other = server.person(&owner, "Edith", "editor").await;
    let mut entry = owner.make("article", json!({"title": "0"})).await;
    for title in ["1", "2", "3"] {
        server.advance(1);
        entry = autosave(&owner, &entry, title).await;
    }
    assert_eq!(column(&versions(&owner, &entry).await, "/cause"), ["autosave", "create"]);
    entry = autosave(&other, &entry, "4").await;
    assert_eq!(
        column(&versions(&owner, &entry).await, "/author/name"),
        ["Edith", "Olga Owner", "Olga Owner"]
    );
    server.advance(6);
    entry = autosave(&other, &entry, "5").await;
    assert_eq!(
        column(&versions(&owner, &entry).await, "/cause"),
        ["autosave", "autosave", "autosave", "create"]
    );
    entry = other.edit(&entry, json!({"title": "6"})).await.ok();
    let history = versions(&owner, &entry).await;
    assert_eq!(column(&history, "/cause"), ["save", "autosave", "autosave", "create"]);
    assert_eq!(history[0]["number"], entry["draft_number"]);
    assert_eq!(column(&history, "/current"), ["true", "false", "false", "false"]);
}

#[rstest]
#[tokio::test]
async fn an_old_version_comes_back_as_the_newest_draft(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let (_server, owner) = Server::new(backend).await;
    let entry = owner.publish("article", json!({"title": "First", "summary": "Old"})).await;
    let path = format!("/entries/{}", entry["id"].as_str().unwrap());
    let entry = owner
        .patch(&path, json!({"fields": {"title": "Second", "summary": null}, "label": "Before"}))
        .on(&entry)
        .await
        .ok();
    let first = owner.get(&format!("{path}/versions/1")).await.ok();
    assert_eq!((&first["fields"]["title"], &first["fields"]["summary"]), (&json!("First"), &json!("Old")));
    let entry = owner.post(&format!("{path}/versions/1/restore"), json!({})).on(&entry).await.ok();
    assert_eq!((&entry["fields"]["title"], &entry["state"]), (&json!("First"), &json!("changed")));
    let history = versions(&owner, &entry).await;
    assert_eq!(column(&history, "/cause"), ["restore", "save", "publish", "create"]);
    assert_eq!(column(&history, "/live"), ["false", "false", "true", "false"]);
    assert_eq!(history[1]["label"], "Before");
    owner
        .post(&format!("{path}/versions/99/restore"), json!({}))
        .on(&entry)
        .await
        .refused(404, "version.not_found");
    owner.get(&format!("{path}/versions/99")).await.refused(404, "version.not_found");
    owner.get(&format!("{path}/versions/0")).await.refused(404, "version.not_found");
    owner.get(&format!("{path}/versions/-1")).await.refused(404, "path.invalid");
    let page = owner.get(&format!("{path}/versions?per_page=1&page=2")).await.json();
    assert_eq!((&page["meta"]["total"], &page["data"][0]["cause"]), (&json!(4), &json!("save")));
}

#[rstest]
#[tokio::test]
async fn changes_can_be_given_up_for_what_readers_see(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let (_server, owner) = Server::new(backend).await;
    let entry = owner.publish("article", json!({"title": "Seen"})).await;
    let entry = owner.edit(&entry, json!({"title": "Unseen"})).await.ok();
    assert_eq!((&entry["state"], &entry["has_changes"]), (&json!("changed"), &json!(true)));
    let entry = owner.step(&entry, "discard_changes").await.ok();
    assert_eq!(
        (&entry["state"], &entry["has_changes"], &entry["fields"]["title"]),
        (&json!("published"), &json!(false), &json!("Seen"))
    );
    owner.step(&entry, "discard_changes").await.refused(409, "entry.transition");
}

#[tokio::test]
async fn a_label_has_its_limits() {
    let (_server, owner) = Server::new(Backend::Sqlite).await;
    let entry = owner.make("article", json!({"title": "x"})).await;
    let path = format!("/entries/{}", entry["id"].as_str().unwrap());
    let call = owner.patch(&path, json!({"fields": {}, "label": "x".repeat(121)})).on(&entry);
    call.await.refused_at(422, "body.invalid", "/label", "value.too_long");
    let call = owner.patch(&path, json!({"fields": {}, "cause": "import"})).on(&entry);
    call.await.refused_at(422, "body.invalid", "/cause", "value.type");
}

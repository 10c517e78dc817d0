//! The trash: in, out, and gone for good.

use galley_testing::Backend;
use rstest::rstest;
use serde_json::json;

use crate::support::{Server, column};

#[rstest]
#[tokio::test]
async fn what_is_in_the_trash_is_away_from_readers_and_lists_and_can_come_back(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let (server, owner) = Server::new(backend).await;
    let entry = owner.publish("article", json!({"title": "Tides"})).await;
    let path = format!("/entries/{}", entry["id"].as_str().unwrap());
    owner.post(&format!("{path}/recover"), json!({})).await.refused(409, "entry.not_trashed");
    owner.trash(&entry).await;
    server.anyone().get("/content/article/by/slug/tides").await.refused(404, "entry.not_found");
    assert_eq!(owner.get("/entries").await.json()["meta"]["total"], 0);
    let listed = owner.get("/entries?trashed=true").await.json();
    assert_eq!(column(&listed["data"], "/title"), ["Tides"]);
    assert_eq!(listed["meta"]["counts"]["trashed"], 1);
    let trashed = owner.read(&entry).await;
    assert!(trashed["trashed_at"].is_string() && trashed["live"].is_null(), "{trashed}");
    assert_eq!(trashed["transitions"], json!([]));
    owner.edit(&trashed, json!({"title": "x"})).await.refused(409, "entry.trashed");
    owner.step(&trashed, "publish").await.refused(409, "entry.trashed");
    owner.delete(&path).on(&trashed).await.refused(409, "entry.trashed");
    let back = owner.post(&format!("{path}/recover"), json!({})).await.ok();
    assert_eq!((&back["state"], &back["trashed_at"]), (&json!("draft"), &json!(null)));
    let live = owner.step(&back, "publish").await.ok();
    assert_eq!(server.anyone().get("/content/article/by/slug/tides").await.ok()["id"], live["id"]);
}

#[rstest]
#[tokio::test]
async fn what_is_deleted_for_good_is_gone_with_its_history(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let (_server, owner) = Server::new(backend).await;
    let entry = owner.publish("article", json!({"title": "Tides"})).await;
    let path = format!("/entries/{}", entry["id"].as_str().unwrap());
    owner.delete(&format!("{path}/permanently")).await.refused(409, "entry.not_trashed");
    owner.trash(&entry).await;
    owner.delete(&format!("{path}/permanently")).await.done();
    for below in ["", "/versions", "/versions/1", "/usage"] {
        owner.get(&format!("{path}{below}")).await.refused(404, "entry.not_found");
    }
    owner.delete(&format!("{path}/permanently")).await.refused(404, "entry.not_found");
}

#[rstest]
#[tokio::test]
async fn a_slug_in_the_trash_is_free_and_recovering_says_when_it_was_taken(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let (_server, owner) = Server::new(backend).await;
    let entry = owner.make("article", json!({"title": "Tides"})).await;
    owner.trash(&entry).await;
    let second = owner.make("article", json!({"title": "Tides"})).await;
    let path = format!("/entries/{}/recover", entry["id"].as_str().unwrap());
    if second["fields"]["slug"] == "tides" {
        owner.post(&path, json!({})).await.refused_at(422, "entry.invalid", "/fields/slug", "value.taken");
        assert!(owner.read(&entry).await["trashed_at"].is_string());
    } else {
        assert_eq!(owner.post(&path, json!({})).await.ok()["fields"]["slug"], "tides");
    }
}

//! Entries by the value of a field.

use galley_domain::{clock::Clock, content_types::ContentType, entries::LiveChange, ids::EntryId};
use galley_testing::{Backend, TestDb};
use rstest::rstest;
use serde_json::{Value, json};

use super::{save, values};

async fn found(db: &TestDb, of: &ContentType, key: &str, value: Value) -> Option<EntryId> {
    let field = of.field(key).unwrap().id;
    let found = db.writer().await.entries().find(of.id, field, &value).await.unwrap();
    found.map(|entry| entry.id)
}

#[rstest]
#[tokio::test]
async fn an_entry_is_found_by_any_field(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let db = TestDb::new(backend).await;
    let types = db.given_built_in_types().await;
    let article = types.by_key("article").unwrap();
    let first =
        json!({ "title": "Soup", "slug": "soup", "path": "/a", "summary": "Hot \"soup\"", "extra": 12 });
    let first = db.given_entry(article, None, values(first)).await;
    let second = json!({ "title": "Soup", "slug": "stew", "path": "/b", "summary": "Hot", "extra": 1 });
    let second = db.given_entry(article, None, values(second)).await;

    assert_eq!(found(&db, article, "slug", json!("stew")).await, Some(second.id));
    assert_eq!(found(&db, article, "path", json!("/a")).await, Some(first.id));
    assert_eq!(found(&db, article, "path", json!("/c")).await, None);
    assert_eq!(found(&db, article, "title", json!("Soup")).await, Some(first.id), "the first of two");
    assert_eq!(found(&db, article, "title", json!("soup")).await, None, "small letters are other letters");
    assert_eq!(found(&db, article, "summary", json!("Hot")).await, Some(second.id));
    assert_eq!(found(&db, article, "summary", json!("Hot \"soup\"")).await, Some(first.id));
    assert_eq!(found(&db, article, "extra", json!(1)).await, Some(second.id));
    assert_eq!(found(&db, article, "extra", json!(null)).await, None);
    assert_eq!(found(&db, types.by_key("page").unwrap(), "slug", json!("stew")).await, None);
}

#[rstest]
#[tokio::test]
async fn what_is_in_the_trash_is_not_found(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let db = TestDb::new(backend).await;
    let recipe = db.given_content_type("recipe").await;
    let entry = db.given_entry(&recipe, None, values(json!({ "title": "Soup", "slug": "soup" }))).await;
    save(&db, &recipe, entry.trash(db.clock.now()).unwrap(), LiveChange::Clear).await.unwrap();
    assert_eq!(found(&db, &recipe, "slug", json!("soup")).await, None);
    assert_eq!(found(&db, &recipe, "title", json!("Soup")).await, None);
}

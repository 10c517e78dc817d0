//! Versions.

use galley_domain::{access::Role, entries::Cause, locale::Locale};
use galley_testing::{Backend, TestDb};
use rstest::rstest;
use serde_json::json;

use super::{edit, values};
use crate::contract::page;

#[rstest]
#[tokio::test]
async fn versions_are_listed_newest_first(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let db = TestDb::new(backend).await;
    let ada = db.given_user("Ada", Role::Author).await;
    let recipe = db.given_content_type("recipe").await;
    let mut entry = db.given_entry(&recipe, Some(ada.id), values(json!({ "title": "1" }))).await;
    for n in 2..=5 {
        entry = edit(&db, &recipe, entry, json!({ "title": n.to_string() })).await;
    }
    let reader = db.reader();
    let (listed, statements) = db.count_statements(reader.entries().versions(entry.id, page(2, 2))).await;
    let listed = listed.unwrap();
    let seen: Vec<_> = listed
        .items
        .iter()
        .map(|version| (version.number, version.cause, version.author, version.author_name.as_deref()))
        .collect();
    let by_ada = |number| (number, Cause::Save, Some(ada.id), Some("Ada"));
    assert_eq!(seen, [by_ada(3), by_ada(2)]);
    assert_eq!((listed.total, statements), (5, 2));
    assert_eq!(reader.entries().versions(entry.id, page(9, 2)).await.unwrap().total, 5);
}

#[rstest]
#[tokio::test]
async fn a_version_has_the_document_of_its_time(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    let recipe = db.given_content_type("recipe").await;
    let first = db.given_entry(&recipe, None, values(json!({ "title": "Old" }))).await;
    let entry = edit(&db, &recipe, first.clone(), json!({ "title": "New" })).await;
    let (view, document) = db.reader().entries().version(entry.id, 1).await.unwrap().unwrap();
    assert_eq!((view.number, view.cause, view.author_name), (1, Cause::Create, None));
    assert_eq!(document, first.draft.document);
    assert_eq!(document.title(&recipe, &Locale::english()), "Old");
    let mut writer = db.writer().await;
    assert_eq!(writer.entries().version(entry.id, 1).await.unwrap(), Some(first.draft));
    assert_eq!(writer.entries().version(entry.id, 3).await.unwrap(), None);
    drop(writer);
    assert!(db.reader().entries().version(entry.id, 3).await.unwrap().is_none());
}

//! What is out of reach does not exist.

use galley_domain::{
    access::{Action, Permit, Role},
    content_types::ContentType,
    entries::{Cause, Entry, EntryFilter, EntrySort, LiveChange, Target},
    locale::Locale,
    storage::{Storage, StorageError},
};
use galley_testing::{Backend, TestDb};
use rstest::rstest;
use serde_json::json;

use super::{edited, save_as, values};
use crate::contract::page;

fn everything() -> EntryFilter {
    EntryFilter {
        locale: Locale::english(),
        content_type: None,
        text: None,
        stage: None,
        changed: false,
        points_at: Vec::new(),
        owner: None,
        trashed: false,
    }
}

async fn is_there(db: &TestDb, permit: &Permit, entry: &Entry) -> [bool; 6] {
    let reader = db.storage.reader(permit);
    let entries = reader.entries();
    let targets = [Target::Entry(entry.id)];
    let view = entries.view(entry.id).await.unwrap().is_some();
    let history = entries.versions(entry.id, page(1, 10)).await.unwrap().total > 0;
    let version = entries.version(entry.id, 1).await.unwrap().is_some();
    let label = !entries.labels(&targets, &Locale::english()).await.unwrap().is_empty();
    let mut writer = db.storage.writer(permit).await.unwrap();
    let load = writer.entries().load(entry.id).await.unwrap().is_some();
    let document = writer.entries().version(entry.id, 1).await.unwrap().is_some();
    [view, history, version, label, load, document]
}

async fn listed(db: &TestDb, permit: &Permit) -> (Vec<String>, u64) {
    let reader = db.storage.reader(permit);
    let list = reader.entries().list(&everything(), EntrySort::TitleAsc, page(1, 10)).await.unwrap();
    (list.page.items.into_iter().map(|entry| entry.title).collect(), list.counts.all)
}

async fn change(
    db: &TestDb,
    permit: &Permit,
    of: &ContentType,
    entry: &Entry,
) -> Result<Entry, StorageError> {
    let change = edited(db, of, entry.clone(), json!({ "slug": "changed" }), Cause::Save);
    save_as(db, permit, of, change, LiveChange::Keep).await
}

#[rstest]
#[tokio::test]
async fn authors_reach_their_own_entries_alone(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    let ada = db.given_user("Ada", Role::Author).await;
    let eve = db.given_user("Eve", Role::Author).await;
    let recipe = db.given_content_type("recipe").await;
    let mine = db.given_entry(&recipe, Some(ada.id), values(json!({ "title": "mine" }))).await;
    let theirs = db.given_entry(&recipe, Some(eve.id), values(json!({ "title": "theirs" }))).await;
    let nobodys = db.given_entry(&recipe, None, values(json!({ "title": "nobody's" }))).await;
    let own = db.permit(ada.id, Role::Author, Action::EntryEdit);
    assert_eq!(is_there(&db, &own, &mine).await, [true; 6]);
    assert_eq!(is_there(&db, &own, &theirs).await, [false; 6]);
    assert_eq!(is_there(&db, &own, &nobodys).await, [false; 6]);
    assert_eq!(listed(&db, &own).await, (vec!["mine".to_owned()], 1));
    assert!(change(&db, &own, &recipe, &theirs).await.is_err());
    assert_eq!(change(&db, &own, &recipe, &mine).await.unwrap().version, 2);
    let mut writer = db.storage.writer(&own).await.unwrap();
    assert_eq!(
        writer.entries().existing(&[theirs.id, mine.id]).await.unwrap().len(),
        2,
        "they may be pointed at"
    );
}

#[rstest]
#[tokio::test]
async fn entries_of_another_site_do_not_exist(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    let recipe = db.given_content_type("recipe").await;
    let entry = db.given_entry(&recipe, None, values(json!({ "title": "Soup", "slug": "soup" }))).await;
    let elsewhere = db.system_on(db.other_site());
    assert_eq!(is_there(&db, &elsewhere, &entry).await, [false; 6]);
    assert_eq!(listed(&db, &elsewhere).await, (Vec::new(), 0));
    assert!(change(&db, &elsewhere, &recipe, &entry).await.is_err());
    let (slug, english) = (recipe.field("slug").unwrap().id, Locale::english());
    let mut writer = db.storage.writer(&elsewhere).await.unwrap();
    assert!(writer.entries().holder(recipe.id, slug, &english, "soup").await.unwrap().is_none());
    assert!(writer.entries().find(recipe.id, slug, &json!("soup")).await.unwrap().is_none());
    assert!(writer.entries().existing(&[entry.id]).await.unwrap().is_empty());
    assert!(writer.entries().live(&[entry.id], &english).await.unwrap().is_empty());
    assert!(!writer.entries().any(recipe.id).await.unwrap());
}

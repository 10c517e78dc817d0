//! Documents that come too late.

use galley_domain::{
    clock::Clock,
    entries::{EntryIndex, LiveChange, Transition},
    locale::Locale,
};
use galley_testing::{Backend, TestDb};
use rstest::rstest;

use super::{Item, document, everything, given, list, publish, text};

#[rstest]
#[tokio::test]
async fn what_is_not_live_is_not_put(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let db = TestDb::new(backend).await;
    let recipe = db.given_content_type("recipe").await;
    let entry = given(&db, &recipe, &[Item::default()]).await.remove(0);
    let late = document(&recipe, &entry, &Item::default());
    let english = Locale::english();
    let unpublished = entry.advance(Transition::Unpublish, &english, db.clock.now()).unwrap();
    let index = EntryIndex::of(unpublished.state(), &recipe, &english, LiveChange::Clear);
    let mut writer = db.writer().await;
    writer.entries().save(&unpublished, &index).await.unwrap();
    writer.delivery().remove(late.entry, &english).await.unwrap();
    writer.commit().await.unwrap();
    let mut writer = db.writer().await;
    writer.delivery().put(&late).await.unwrap();
    writer.commit().await.unwrap();
    assert_eq!(list(&db, &everything(&recipe)).await, (vec![], 0));
}

#[rstest]
#[tokio::test]
async fn an_older_version_never_takes_the_place_of_a_newer_one(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    let recipe = db.given_content_type("recipe").await;
    let old = Item { values: vec![("name", text("old"))], ..Item::default() };
    let new = Item { values: vec![("name", text("new"))], ..Item::default() };
    let entry = given(&db, &recipe, std::slice::from_ref(&old)).await.remove(0);
    let late = document(&recipe, &entry, &old);
    let now = db.clock.now();
    let english = Locale::english();
    let id = entry.id;
    let edited = {
        let document = entry.draft.document.clone();
        let change =
            entry.edit(document, galley_domain::entries::Cause::Save, None, None, &english, now).unwrap();
        let index = EntryIndex::of(change.state(), &recipe, &english, LiveChange::Keep);
        let mut writer = db.writer().await;
        let version = writer.entries().save(&change, &index).await.unwrap();
        writer.commit().await.unwrap();
        galley_domain::entries::Entry { version, ..change.into_state() }
    };
    let mut writer = db.writer().await;
    publish(&mut *writer, &recipe, edited, &new, now).await;
    writer.commit().await.unwrap();
    let mut writer = db.writer().await;
    writer.delivery().put(&late).await.unwrap();
    writer.commit().await.unwrap();
    let row = db.reader().delivery().by_id(recipe.id, &english, id, false).await.unwrap().unwrap();
    assert!(row.document.contains("\"version\":4"), "{}", row.document);
    let old = "SELECT count(*) FROM published_values WHERE sort_value = 'old'";
    assert_eq!(db.number(old, []).await, 0);
}

//! Values that no two entries share.

use galley_domain::{
    content_types::ContentType,
    entries::{Cause, Entry, EntryIndex, LiveChange, Transition},
    ids::EntryId,
    locale::Locale,
    storage::StorageError,
};
use galley_testing::{Backend, TestDb};
use rstest::rstest;
use serde_json::json;

use super::{advance, edit, edited, publish, save, values};
use crate::contract::taken;

async fn add(db: &TestDb, of: &ContentType, slug: &str) -> Result<Entry, StorageError> {
    let entry = db.new_entry(of, None, values(json!({ "title": "Soup", "slug": slug })));
    let index = EntryIndex::of(entry.state(), of, &Locale::english(), LiveChange::Keep);
    let mut writer = db.writer().await;
    writer.entries().add(&entry, &index).await?;
    writer.commit().await?;
    Ok(entry.into_state())
}

async fn holder(db: &TestDb, of: &ContentType, slug: &str) -> Option<EntryId> {
    let field = of.field("slug").unwrap().id;
    db.writer().await.entries().holder(of.id, field, &Locale::english(), slug).await.unwrap()
}

#[rstest]
#[tokio::test]
async fn a_value_has_one_holder(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let db = TestDb::new(backend).await;
    let recipe = db.given_content_type("recipe").await;
    let dish = db.given_content_type("dish").await;
    let soup = add(&db, &recipe, "soup").await.unwrap();
    assert_eq!(taken(add(&db, &recipe, "soup").await), "entry.slug");
    let stew = add(&db, &recipe, "stew").await.unwrap();
    let change = edited(&db, &recipe, stew, json!({ "slug": "soup" }), Cause::Save);
    assert_eq!(taken(save(&db, &recipe, change, LiveChange::Keep).await), "entry.slug");
    assert_eq!(holder(&db, &recipe, "soup").await, Some(soup.id));
    let elsewhere = add(&db, &dish, "soup").await.unwrap();
    assert_eq!(holder(&db, &dish, "soup").await, Some(elsewhere.id));
}

#[rstest]
#[tokio::test]
async fn a_transaction_goes_on_after_a_taken_value(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    let recipe = db.given_content_type("recipe").await;
    add(&db, &recipe, "soup").await.unwrap();
    let english = Locale::english();
    let twin = db.new_entry(&recipe, None, values(json!({ "title": "Twin", "slug": "soup" })));
    let other = db.new_entry(&recipe, None, values(json!({ "title": "Other", "slug": "other" })));
    let mut writer = db.writer().await;
    let index = EntryIndex::of(twin.state(), &recipe, &english, LiveChange::Keep);
    assert_eq!(taken(writer.entries().add(&twin, &index).await), "entry.slug");
    let index = EntryIndex::of(other.state(), &recipe, &english, LiveChange::Keep);
    writer.entries().add(&other, &index).await.unwrap();
    writer.commit().await.unwrap();
    assert_eq!(holder(&db, &recipe, "other").await, Some(other.state().id));
}

#[rstest]
#[tokio::test]
async fn of_two_that_claim_at_once_one_gets_it(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    let recipe = db.given_content_type("recipe").await;
    let (one, two) = tokio::join!(add(&db, &recipe, "soup"), add(&db, &recipe, "soup"));
    let (won, lost) = if one.is_ok() { (one, two) } else { (two, one) };
    assert_eq!(taken(lost), "entry.slug");
    assert_eq!(holder(&db, &recipe, "soup").await, Some(won.unwrap().id));
}

#[rstest]
#[tokio::test]
async fn a_draft_lets_go_of_what_it_no_longer_has(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    let recipe = db.given_content_type("recipe").await;
    let soup = add(&db, &recipe, "soup").await.unwrap();
    let soup = edit(&db, &recipe, soup, json!({ "slug": "broth" })).await;
    assert_eq!(holder(&db, &recipe, "soup").await, None);
    assert_eq!(holder(&db, &recipe, "broth").await, Some(soup.id));
    edit(&db, &recipe, soup, json!({ "slug": null })).await;
    assert_eq!(holder(&db, &recipe, "broth").await, None);
}

#[rstest]
#[tokio::test]
async fn what_is_live_keeps_its_value_until_it_changes(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    let recipe = db.given_content_type("recipe").await;
    let soup = add(&db, &recipe, "soup").await.unwrap();
    let soup = publish(&db, &recipe, soup).await;
    let soup = edit(&db, &recipe, soup, json!({ "slug": "broth" })).await;
    assert_eq!(holder(&db, &recipe, "soup").await, Some(soup.id), "readers see it there");
    assert_eq!(holder(&db, &recipe, "broth").await, Some(soup.id));
    assert_eq!(taken(add(&db, &recipe, "soup").await), "entry.slug");
    let soup = publish(&db, &recipe, soup).await;
    assert_eq!(holder(&db, &recipe, "soup").await, None);
    assert_eq!(holder(&db, &recipe, "broth").await, Some(soup.id));
    let soup = edit(&db, &recipe, soup, json!({ "slug": "stew" })).await;
    let soup = advance(&db, &recipe, soup, Transition::Unpublish, LiveChange::Clear).await;
    assert_eq!(holder(&db, &recipe, "broth").await, None);
    assert_eq!(holder(&db, &recipe, "stew").await, Some(soup.id), "the draft still has it");
}

#[rstest]
#[tokio::test]
async fn long_values_are_told_apart_to_the_last_character(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    let mut recipe = db.given_content_type("recipe").await;
    recipe.fields[0].unique = true;
    let title = recipe.fields[0].id;
    let long = |end: &str| format!("{}{end}", "漢字🍲".repeat(333));
    for end in ["a", "b"] {
        db.given_entry(&recipe, None, values(json!({ "title": long(end) }))).await;
    }
    let twin = db.new_entry(&recipe, None, values(json!({ "title": long("b") })));
    let english = Locale::english();
    let index = EntryIndex::of(twin.state(), &recipe, &english, LiveChange::Keep);
    let mut writer = db.writer().await;
    assert_eq!(taken(writer.entries().add(&twin, &index).await), "entry.title");
    assert!(writer.entries().holder(recipe.id, title, &english, &long("a")).await.unwrap().is_some());
    assert!(writer.entries().holder(recipe.id, title, &english, &long("c")).await.unwrap().is_none());
}

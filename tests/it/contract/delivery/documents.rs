//! Documents one by one.

use galley_domain::{
    access::{Action, Caller},
    delivery::{IndexedValue, Scalar},
    entries::Target,
    ids::{EntryId, RequestId},
    locale::Locale,
    storage::Storage,
};
use galley_testing::{Backend, TestDb};
use rstest::rstest;

use super::{Item, document, everything, given, list, text};
use crate::contract::page;

fn named(value: Scalar) -> IndexedValue {
    IndexedValue { path: "name".into(), value }
}

fn item(name: &str) -> Item {
    Item { values: vec![("name", text(name))], shows: Vec::new() }
}

#[rstest]
#[tokio::test]
async fn a_document_is_read_in_one_statement_by_any_of_its_names(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    let recipe = db.given_content_type("recipe").await;
    let published = given(&db, &recipe, &[item("soup"), item("stew")]).await;
    let expected = document(&recipe, &published[1], &item("stew"));
    let english = Locale::english();
    let anonymous = Caller::anonymous(db.site(), RequestId(uuid::Uuid::nil()));
    let reader = db.storage.reader(&anonymous.permit(Action::ContentRead).unwrap());
    let delivery = reader.delivery();
    let slug = expected.slug.as_deref().unwrap();
    let stew = named(text("stew"));
    for sources in [false, true] {
        let (by_id, one) =
            db.count_statements(delivery.by_id(recipe.id, &english, expected.entry, sources)).await;
        let (by_slug, two) = db.count_statements(delivery.by_slug(recipe.id, &english, slug, sources)).await;
        let (by_value, three) =
            db.count_statements(delivery.by_value(recipe.id, &english, &stew, sources)).await;
        assert_eq!([one, two, three], [1; 3]);
        for row in [by_id, by_slug, by_value] {
            let row = row.unwrap().unwrap();
            assert_eq!(row.entry, expected.entry);
            assert_eq!(row.document, serde_json::to_string(&expected.document).unwrap());
            assert_eq!(row.sources, sources.then(|| serde_json::to_string(&expected.sources).unwrap()));
        }
    }
}

#[rstest]
#[tokio::test]
async fn what_is_not_there_is_not_found(#[values(Backend::Sqlite, Backend::Postgres)] backend: Backend) {
    let db = TestDb::new(backend).await;
    let recipe = db.given_content_type("recipe").await;
    let dish = db.given_content_type("dish").await;
    let soup = given(&db, &recipe, &[item("soup")]).await.remove(0);
    let english = Locale::english();
    let slug = soup.id.to_string();
    let reader = db.reader();
    let delivery = reader.delivery();
    let german = "de".parse().unwrap();
    assert!(delivery.by_id(dish.id, &english, soup.id, false).await.unwrap().is_none());
    assert!(delivery.by_id(recipe.id, &german, soup.id, false).await.unwrap().is_none());
    assert!(delivery.by_slug(dish.id, &english, &slug, false).await.unwrap().is_none());
    assert!(delivery.by_slug(recipe.id, &german, &slug, false).await.unwrap().is_none());
    for wrong in [text("sou"), text("Soup"), Scalar::Number(1.0), Scalar::Boolean(true)] {
        assert!(delivery.by_value(recipe.id, &english, &named(wrong), false).await.unwrap().is_none());
    }
    let elsewhere = db.storage.reader(&db.system_on(db.other_site()));
    let delivery = elsewhere.delivery();
    assert!(delivery.by_id(recipe.id, &english, soup.id, false).await.unwrap().is_none());
    assert!(delivery.by_slug(recipe.id, &english, &slug, false).await.unwrap().is_none());
    assert!(delivery.by_value(recipe.id, &english, &named(text("soup")), false).await.unwrap().is_none());
    assert_eq!(delivery.list(&everything(&recipe)).await.unwrap().total, 0);
    let mut writer = db.storage.writer(&db.system_on(db.other_site())).await.unwrap();
    assert!(writer.delivery().documents(&[soup.id], &english).await.unwrap().is_empty());
    assert!(writer.delivery().of_type(recipe.id, &english).await.unwrap().is_empty());
    assert!(!writer.delivery().remove(soup.id, &english).await.unwrap());
}

#[rstest]
#[tokio::test]
async fn values_of_every_kind_name_a_document(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    let recipe = db.given_content_type("recipe").await;
    let long = |end: &str| text(format!("{}{end}", "é".repeat(300)));
    let values = [long("a"), long("b"), Scalar::Number(7.0), Scalar::Boolean(true)];
    let items: Vec<_> = values
        .iter()
        .map(|value| Item { values: vec![("name", value.clone())], shows: Vec::new() })
        .collect();
    let published = given(&db, &recipe, &items).await;
    let reader = db.reader();
    for (value, entry) in values.into_iter().zip(published) {
        let row =
            reader.delivery().by_value(recipe.id, &Locale::english(), &named(value), false).await.unwrap();
        assert_eq!(row.unwrap().entry, entry.id);
    }
}

#[rstest]
#[tokio::test]
async fn a_document_takes_the_place_of_the_last_one(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    let recipe = db.given_content_type("recipe").await;
    let tag = Target::Entry(EntryId(uuid::Uuid::max()));
    let old = Item { values: vec![("name", text("old")), ("name", text("both"))], shows: vec![tag, tag] };
    let entry = given(&db, &recipe, &[old]).await.remove(0);
    let new = Item { values: vec![("name", text("new")), ("name", text("both"))], shows: Vec::new() };
    let english = Locale::english();
    let mut writer = db.writer().await;
    assert_eq!(writer.delivery().shown_by(&[tag], &english).await.unwrap(), [entry.id]);
    let published = document(&recipe, &entry, &new);
    writer.delivery().put(&published).await.unwrap();
    writer.delivery().recomposed(&published).await.unwrap();
    assert_eq!(writer.delivery().shown_by(&[tag], &english).await.unwrap(), []);
    writer.commit().await.unwrap();
    let reader = db.reader();
    let found = async |name: &str| {
        let row = reader.delivery().by_value(recipe.id, &english, &named(text(name)), false).await.unwrap();
        row.is_some()
    };
    assert_eq!((found("old").await, found("new").await, found("both").await), (false, true, true));
    assert_eq!(list(&db, &everything(&recipe)).await, (vec![entry.id], 1));
    let outbox = "SELECT count(*) FROM outbox WHERE name = 'entry_recomposed'";
    assert_eq!(db.number(outbox, []).await, 1);
}

#[rstest]
#[tokio::test]
async fn a_removed_document_is_gone_with_all_that_found_it(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    let recipe = db.given_content_type("recipe").await;
    let tag = Target::Entry(EntryId(uuid::Uuid::max()));
    let shown = Item { shows: vec![tag], ..item("soup") };
    let entry = given(&db, &recipe, &[shown]).await.remove(0);
    let english = Locale::english();
    let mut writer = db.writer().await;
    assert!(writer.delivery().remove(entry.id, &english).await.unwrap());
    assert!(!writer.delivery().remove(entry.id, &english).await.unwrap());
    writer.commit().await.unwrap();
    assert_eq!(list(&db, &everything(&recipe)).await, (vec![], 0));
    for sql in [
        "SELECT count(*) FROM published",
        "SELECT count(*) FROM published_values",
        "SELECT count(*) FROM published_shows",
    ] {
        assert_eq!(db.number(sql, []).await, 0, "{sql}");
    }
}

#[rstest]
#[tokio::test]
async fn documents_are_gathered_in_one_statement(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    let recipe = db.given_content_type("recipe").await;
    let dish = db.given_content_type("dish").await;
    let (tag, other) = (Target::Entry(EntryId(uuid::Uuid::max())), Target::Entry(EntryId(uuid::Uuid::nil())));
    let shows = |shows: &[Target]| Item { values: Vec::new(), shows: shows.to_vec() };
    let published = given(&db, &recipe, &[shows(&[tag]), shows(&[tag, other]), shows(&[])]).await;
    given(&db, &dish, &[shows(&[])]).await;
    let ids: Vec<_> = published.iter().map(|entry| entry.id).collect();
    let english = Locale::english();
    let german = "de".parse().unwrap();
    let mut writer = db.writer().await;
    let wanted = [ids[2], EntryId(uuid::Uuid::nil()), ids[0]];
    let (documents, one) = db.count_statements(writer.delivery().documents(&wanted, &english)).await;
    let documents = documents.unwrap();
    assert_eq!(documents.iter().map(|(id, _)| *id).collect::<Vec<_>>(), [ids[0], ids[2]]);
    assert_eq!(documents[0].1, document(&recipe, &published[0], &Item::default()).document);
    let (showing, two) = db.count_statements(writer.delivery().shown_by(&[tag, other], &english)).await;
    assert_eq!(showing.unwrap(), ids[..2]);
    let (all, three) = db.count_statements(writer.delivery().of_type(recipe.id, &english)).await;
    assert_eq!(all.unwrap(), ids);
    assert_eq!([one, two, three], [1; 3]);
    assert_eq!(writer.delivery().shown_by(&[other], &english).await.unwrap(), ids[1..2]);
    assert_eq!(writer.delivery().shown_by(&[tag], &german).await.unwrap(), []);
    assert_eq!(writer.delivery().documents(&ids, &german).await.unwrap(), []);
}

#[rstest]
#[tokio::test]
async fn a_list_takes_one_statement_for_one_and_for_fifty(
    #[values(Backend::Sqlite, Backend::Postgres)] backend: Backend,
) {
    let db = TestDb::new(backend).await;
    let recipe = db.given_content_type("recipe").await;
    let items = vec![item("soup"); 50];
    given(&db, &recipe, &items).await;
    let reader = db.reader();
    let filtered = Some(super::compare(
        super::path("name", galley_domain::delivery::PathKind::Text, false),
        galley_domain::delivery::Operator::Eq,
        text("soup"),
    ));
    for filter in [None, filtered] {
        for (page, items) in [(page(1, 1), 1), (page(1, 50), 50), (page(9, 50), 0)] {
            let query = galley_domain::delivery::ListQuery {
                filter: filter.clone(),
                page,
                with_sources: true,
                ..everything(&recipe)
            };
            let (listed, statements) = db.count_statements(reader.delivery().list(&query)).await;
            let listed = listed.unwrap();
            assert_eq!((listed.items.len(), listed.total, statements), (items, 50, 1));
            assert!(listed.items.iter().all(|row| row.sources.is_some()));
        }
    }
}

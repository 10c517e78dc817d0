//! Published documents.

mod counts;
mod documents;
mod filters;
mod naughty;
mod order;
mod overtaken;
mod reference;

use std::collections::BTreeMap;

use galley_domain::{
    clock::{Clock, Timestamp},
    content_types::ContentType,
    delivery::{
        Comparison, Filter, IndexedValue, ListQuery, Operand, Operator, Path, PathKind, Published, Scalar,
        Sort,
    },
    entries::{Entry, EntryIndex, LiveChange, Target},
    ids::EntryId,
    locale::Locale,
    page::{PageRequest, Paged},
    storage::Writer,
};
use galley_testing::TestDb;
use serde_json::json;

use super::page;

/// What is to be published: its values by path, and what it shows.
#[derive(Clone, Debug, Default)]
struct Item {
    values: Vec<(&'static str, Scalar)>,
    shows: Vec<Target>,
}

/// Text as a value.
fn text(text: impl Into<String>) -> Scalar {
    Scalar::Text(text.into())
}

/// A document of a live entry, as `item` says.
fn document(of: &ContentType, entry: &Entry, item: &Item) -> Published {
    let live = entry.state(&Locale::english()).live.as_ref().expect("the entry should be live");
    let slug = entry.draft.document.slug(of, &Locale::english());
    let value =
        |(path, value): &(&str, Scalar)| IndexedValue { path: (*path).to_owned(), value: value.clone() };
    let object =
        BTreeMap::from([("id", json!(entry.id)), ("slug", json!(slug)), ("version", json!(live.version))]);
    Published {
        entry: entry.id,
        content_type: of.id,
        locale: Locale::english(),
        version: live.version,
        url: slug.as_ref().map(|slug| format!("/{slug}")),
        slug,
        published_at: live.first_published_at,
        updated_at: live.published_at,
        document: object.into_iter().map(|(key, value)| (key.to_owned(), value)).collect(),
        sources: [("body".to_owned(), json!({ "of": entry.id }))].into_iter().collect(),
        values: item.values.iter().map(value).collect(),
        shows: item.shows.clone(),
    }
}

/// Publishes a stored entry with the document that `item` says.
async fn publish(
    writer: &mut dyn Writer,
    of: &ContentType,
    entry: Entry,
    item: &Item,
    now: Timestamp,
) -> Entry {
    let english = Locale::english();
    let change = entry.publish(of, None, &english, now, now).unwrap();
    let index = EntryIndex::of(change.state(), of, &english, LiveChange::Adopt);
    let version = writer.entries().save(&change, &index).await.unwrap();
    let entry = Entry { version, ..change.into_state() };
    writer.delivery().put(&document(of, &entry, item)).await.unwrap();
    entry
}

/// Makes and publishes entries at the present moment, in one transaction.
async fn given(db: &TestDb, of: &ContentType, items: &[Item]) -> Vec<Entry> {
    let english = Locale::english();
    let mut published = Vec::new();
    let mut writer = db.writer().await;
    for item in items {
        let entry = db.new_entry(of, None, Default::default());
        let mut state = entry.state().clone();
        let name = state.id.to_string();
        let values =
            [("title".to_owned(), json!(name)), ("slug".to_owned(), json!(name))].into_iter().collect();
        state.draft.document.apply(of, &english, values).unwrap();
        let entry = Entry::create(
            state.id,
            of,
            None,
            &english,
            state.draft.document,
            galley_domain::entries::Cause::Create,
            db.clock.now(),
        );
        let index = EntryIndex::of(entry.state(), of, &english, LiveChange::Keep);
        writer.entries().add(&entry, &index).await.unwrap();
        published.push(publish(&mut *writer, of, entry.into_state(), item, db.clock.now()).await);
    }
    writer.commit().await.unwrap();
    published
}

/// Everything of a type, in the usual order.
fn everything(of: &ContentType) -> ListQuery {
    ListQuery {
        content_type: of.id,
        locale: Locale::english(),
        filter: None,
        sort: Vec::new(),
        page: page(1, 100),
        with_sources: false,
    }
}

/// The ids and the total of a list.
async fn list(db: &TestDb, query: &ListQuery) -> (Vec<EntryId>, u64) {
    let listed: Paged<_> = db.reader().delivery().list(query).await.unwrap();
    (listed.items.into_iter().map(|row| row.entry).collect(), listed.total)
}

/// A path of a query.
fn path(name: &str, kind: PathKind, many: bool) -> Path {
    Path { text: name.to_owned(), kind, many }
}

/// A comparison with one value.
fn compare(path: Path, operator: Operator, value: Scalar) -> Filter {
    Filter::Compare(Comparison { path, operator, operand: Operand::One(value) })
}

/// A key of an order.
fn sort(path: Path, descending: bool) -> Sort {
    Sort { path, descending }
}

/// The same query for one page of it.
fn paged(query: &ListQuery, page: PageRequest) -> ListQuery {
    ListQuery { page, ..query.clone() }
}

//! Entries.

mod claims;
mod find;
mod history;
mod labels;
mod list;
mod reach;
mod stored;

use galley_domain::{
    access::Permit,
    clock::Clock,
    content_types::ContentType,
    entries::{Cause, Document, Entry, EntryIndex, LiveChange, Transition},
    event::Changed,
    locale::Locale,
    storage::{Storage, StorageError},
};
use galley_testing::TestDb;
use serde_json::{Map, Value};

/// The values of a JSON object.
fn values(object: Value) -> Map<String, Value> {
    match object {
        Value::Object(values) => values,
        other => panic!("{other} is no object"),
    }
}

/// `entry` with `object` taken in, as a change that is not stored.
fn edited(db: &TestDb, of: &ContentType, entry: Entry, object: Value, cause: Cause) -> Changed<Entry> {
    let english = Locale::english();
    let mut document: Document = entry.draft.document.clone();
    document.apply(of, &english, values(object)).unwrap();
    let author = entry.owner;
    entry.edit(document, cause, None, author, &english, db.clock.now()).unwrap()
}

/// Stores a change and returns the entry as it is then.
async fn save(
    db: &TestDb,
    of: &ContentType,
    change: Changed<Entry>,
    live: LiveChange,
) -> Result<Entry, StorageError> {
    save_as(db, &db.system(), of, change, live).await
}

/// The same under a permit.
async fn save_as(
    db: &TestDb,
    permit: &Permit,
    of: &ContentType,
    change: Changed<Entry>,
    live: LiveChange,
) -> Result<Entry, StorageError> {
    let index = EntryIndex::of(change.state(), of, &Locale::english(), live);
    let mut writer = db.storage.writer(permit).await?;
    let version = writer.entries().save(&change, &index).await?;
    writer.commit().await?;
    Ok(Entry { version, ..change.into_state() })
}

/// Edits a stored entry.
async fn edit(db: &TestDb, of: &ContentType, entry: Entry, object: Value) -> Entry {
    let change = edited(db, of, entry, object, Cause::Save);
    save(db, of, change, LiveChange::Keep).await.unwrap()
}

/// Publishes a stored entry.
async fn publish(db: &TestDb, of: &ContentType, entry: Entry) -> Entry {
    let now = db.clock.now();
    let change = entry.publish(of, None, &Locale::english(), now, now).unwrap();
    save(db, of, change, LiveChange::Adopt).await.unwrap()
}

/// Makes a step with a stored entry.
async fn advance(db: &TestDb, of: &ContentType, entry: Entry, step: Transition, live: LiveChange) -> Entry {
    let change = entry.advance(step, &Locale::english(), db.clock.now()).unwrap();
    save(db, of, change, live).await.unwrap()
}

/// The entry as it is stored; versions it folded are gone by then, so it names none.
fn stored(entry: Entry) -> Entry {
    let mut entry = entry;
    entry.draft.folds = None;
    entry
}

/// Loads an entry.
async fn load(db: &TestDb, entry: &Entry) -> Option<Entry> {
    db.writer().await.entries().load(entry.id).await.unwrap()
}

//! Entries.

use galley_domain::{
    clock::{Clock, IdSource},
    content_types::ContentType,
    entries::{Cause, Document, Entry, EntryIndex, LiveChange},
    event::Changed,
    ids::{EntryId, UserId},
    locale::Locale,
};
use serde_json::{Map, Value};

use crate::TestDb;

impl TestDb {
    /// A draft with these values by field key, in English.
    pub fn new_entry(
        &self,
        of: &ContentType,
        owner: Option<UserId>,
        values: Map<String, Value>,
    ) -> Changed<Entry> {
        let english = Locale::english();
        let mut document = Document::of_defaults(of, &english);
        document.apply(of, &english, values).expect("values that fit the type");
        let id = EntryId(self.ids.next());
        Entry::create(id, of, owner, &english, document, Cause::Create, self.clock.now())
    }

    /// A stored draft with these values.
    pub async fn given_entry(
        &self,
        of: &ContentType,
        owner: Option<UserId>,
        values: Map<String, Value>,
    ) -> Entry {
        let entry = self.new_entry(of, owner, values);
        let index = EntryIndex::of(entry.state(), of, &Locale::english(), LiveChange::Keep);
        let mut writer = self.writer().await;
        writer.entries().add(&entry, &index).await.expect("the entry should be stored");
        writer.commit().await.expect("the entry should be stored");
        entry.into_state()
    }
}

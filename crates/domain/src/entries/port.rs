//! What entries need of storage.

use async_trait::async_trait;
use serde_json::Value;

use crate::{
    clock::Timestamp,
    entries::{Cause, Document, Entry, EntryIndex, Stage, Target, Version},
    event::Changed,
    ids::{ContentTypeId, EntryId, UserId},
    locale::Locale,
    page::{PageRequest, Paged},
    storage::StorageError,
};

/// What an entry is called in lists and filters: its stage, or `Changed` for a live one with a newer draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EntryStatus {
    /// Nothing is live, and the draft stands here.
    Stage(Stage),
    /// Readers see an older version than the draft, which stands here.
    Changed(Stage),
}

/// Which entries are wanted.
#[derive(Clone, Debug)]
pub struct EntryFilter {
    /// The locale whose titles and states count.
    pub locale: Locale,
    /// Only of this type.
    pub content_type: Option<ContentTypeId>,
    /// Part of the title, in any case.
    pub text: Option<String>,
    /// Only those whose draft stands here; `Published` leaves out those with changes, which `changed` asks for.
    pub stage: Option<Stage>,
    /// Only live ones with a newer draft.
    pub changed: bool,
    /// Only those whose draft points at all of these entries.
    pub points_at: Vec<EntryId>,
    /// Only those that this person made.
    pub owner: Option<UserId>,
    /// The trash instead of what is not in it.
    pub trashed: bool,
}

/// The order of a list of entries; ties are broken by id, newest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum EntrySort {
    /// Last changed first.
    #[default]
    UpdatedDesc,
    /// Last changed last.
    UpdatedAsc,
    /// By title.
    TitleAsc,
    /// By title, backwards.
    TitleDesc,
    /// Last published first; those that never were come last.
    PublishedDesc,
    /// First published first.
    PublishedAsc,
    /// Last made first.
    CreatedDesc,
    /// First made first.
    CreatedAsc,
}

/// An entry as lists show it.
#[derive(Clone, Debug)]
pub struct EntrySummary {
    /// Id.
    pub id: EntryId,
    /// Type.
    pub content_type: ContentTypeId,
    /// Title of the draft.
    pub title: String,
    /// Slug of the draft.
    pub slug: Option<String>,
    /// Where the draft stands.
    pub stage: Stage,
    /// Whether readers see some version.
    pub live: bool,
    /// Who made it.
    pub owner: Option<UserId>,
    /// Their name.
    pub owner_name: Option<String>,
    /// The entries of type `author` it points at: id and title.
    pub authors: Vec<(EntryId, String)>,
    /// When anything about it last changed.
    pub updated_at: Timestamp,
    /// When the live version went out.
    pub published_at: Option<Timestamp>,
    /// When it was trashed.
    pub trashed_at: Option<Timestamp>,
    /// For `If-Match`.
    pub version: u64,
}

/// How many entries stand where, under the filter without its stage.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "each counts the entries of the stage it is named after")]
pub struct EntryCounts {
    pub all: u64,
    pub draft: u64,
    pub in_review: u64,
    pub approved: u64,
    pub published: u64,
    pub changed: u64,
    pub archived: u64,
    pub trashed: u64,
}

/// One page of entries with the counts beside it.
#[derive(Clone, Debug)]
pub struct EntryPage {
    /// The page.
    pub page: Paged<EntrySummary>,
    /// The counts.
    pub counts: EntryCounts,
}

/// An entry with the names of people.
#[derive(Clone, Debug)]
pub struct EntryView {
    /// The entry.
    pub entry: Entry,
    /// Who made it.
    pub owner_name: Option<String>,
}

/// A version as the history shows it.
#[derive(Clone, Debug)]
pub struct VersionView {
    /// Number.
    pub number: u32,
    /// What made it.
    pub cause: Cause,
    /// Its name.
    pub label: Option<String>,
    /// Who made it.
    pub author: Option<UserId>,
    /// Their name.
    pub author_name: Option<String>,
    /// When.
    pub created_at: Timestamp,
}

/// What something pointed at is called.
#[derive(Clone, Debug)]
pub struct Label {
    /// The thing.
    pub target: Target,
    /// The type of an entry.
    pub content_type: Option<ContentTypeId>,
    /// Title or file name.
    pub title: String,
    /// Whether readers can see it.
    pub live: bool,
    /// A file in full.
    pub asset: Option<crate::media::Asset>,
}

/// An entry that points at something.
#[derive(Clone, Debug)]
pub struct UsageView {
    /// The entry.
    pub id: EntryId,
    /// Its type.
    pub content_type: ContentTypeId,
    /// Its title.
    pub title: String,
    /// Whether readers see it.
    pub live: bool,
}

/// Reads of entries, within the permit's reach.
#[async_trait]
pub trait EntryQueries: Send + Sync {
    /// A page with counts; a constant number of statements.
    async fn list(
        &self,
        filter: &EntryFilter,
        sort: EntrySort,
        page: PageRequest,
    ) -> Result<EntryPage, StorageError>;
    /// One entry, trashed or not.
    async fn view(&self, id: EntryId) -> Result<Option<EntryView>, StorageError>;
    /// Its versions, newest first.
    async fn versions(&self, id: EntryId, page: PageRequest) -> Result<Paged<VersionView>, StorageError>;
    /// One version with its document.
    async fn version(
        &self,
        id: EntryId,
        number: u32,
    ) -> Result<Option<(VersionView, Document)>, StorageError>;
    /// What these things are called; unknown ones are left out. Two statements at most.
    async fn labels(&self, targets: &[Target], locale: &Locale) -> Result<Vec<Label>, StorageError>;
    /// Which drafts point at it, at most 100.
    async fn usage(&self, target: Target) -> Result<Vec<UsageView>, StorageError>;
}

/// Entries in a transaction, within the permit's reach.
#[async_trait]
pub trait EntryRepo: Send {
    /// The entry, locked until the transaction ends.
    async fn load(&mut self, id: EntryId) -> Result<Option<Entry>, StorageError>;
    /// A version's document.
    async fn version(&mut self, id: EntryId, number: u32) -> Result<Option<Version>, StorageError>;
    /// Who holds `value` of a unique field, if somebody does; whatever the reach.
    async fn holder(
        &mut self,
        content_type: ContentTypeId,
        field: crate::ids::FieldId,
        locale: &Locale,
        value: &str,
    ) -> Result<Option<EntryId>, StorageError>;
    /// Which of these exist outside the trash, with their types; whatever the reach.
    async fn existing(&mut self, ids: &[EntryId]) -> Result<Vec<(EntryId, ContentTypeId)>, StorageError>;
    /// The first entry of the type outside the trash whose field `field` of the draft is `value`; whatever the reach.
    async fn find(
        &mut self,
        content_type: ContentTypeId,
        field: crate::ids::FieldId,
        value: &Value,
    ) -> Result<Option<Entry>, StorageError>;
    /// These entries with the versions that readers see in `locale`, to compose them anew; whatever the reach. Those
    /// that are not live are left out.
    async fn live(&mut self, ids: &[EntryId], locale: &Locale)
    -> Result<Vec<(Entry, Version)>, StorageError>;
    /// Whether the type has an entry outside the trash.
    async fn any(&mut self, content_type: ContentTypeId) -> Result<bool, StorageError>;
    /// Stores a new entry with its first version. `Taken("entry.<key>")` when a claim is held by another.
    async fn add(&mut self, entry: &Changed<Entry>, index: &EntryIndex) -> Result<(), StorageError>;
    /// Stores a change of the entry at `entry.version`: its row, its draft if that number is new, and its index.
    /// Returns the new version.
    async fn save(&mut self, entry: &Changed<Entry>, index: &EntryIndex) -> Result<u64, StorageError>;
    /// Removes everything of it.
    async fn purge(&mut self, entry: &Changed<Entry>) -> Result<(), StorageError>;
    /// Entries that were moved to the trash before `before`, at most `limit`.
    async fn trashed_before(&mut self, before: Timestamp, limit: u32) -> Result<Vec<Entry>, StorageError>;
}

//! What delivery needs of storage.

use async_trait::async_trait;
use serde_json::{Map, Value};

use crate::{
    delivery::{IndexedValue, ListQuery, Published},
    entries::Target,
    ids::{ContentTypeId, EntryId},
    locale::Locale,
    page::Paged,
    storage::StorageError,
};

/// A published document as it is stored: JSON text.
#[derive(Clone, Debug)]
pub struct PublishedRow {
    /// The entry.
    pub entry: EntryId,
    /// [`Published::document`] as JSON.
    pub document: String,
    /// [`Published::sources`] as JSON, when they were asked for.
    pub sources: Option<String>,
}

/// Reads of published documents; each is one statement.
#[async_trait]
pub trait DeliveryQueries: Send + Sync {
    /// The document of an entry.
    async fn by_id(
        &self,
        content_type: ContentTypeId,
        locale: &Locale,
        id: EntryId,
        with_sources: bool,
    ) -> Result<Option<PublishedRow>, StorageError>;
    /// The document with this slug.
    async fn by_slug(
        &self,
        content_type: ContentTypeId,
        locale: &Locale,
        slug: &str,
        with_sources: bool,
    ) -> Result<Option<PublishedRow>, StorageError>;
    /// The document with this value of a unique field.
    async fn by_value(
        &self,
        content_type: ContentTypeId,
        locale: &Locale,
        value: &IndexedValue,
        with_sources: bool,
    ) -> Result<Option<PublishedRow>, StorageError>;
    /// A page of documents with the total.
    async fn list(&self, query: &ListQuery) -> Result<Paged<PublishedRow>, StorageError>;
}

/// The read model in a transaction.
#[async_trait]
pub trait DeliveryRepo: Send {
    /// Stores a document in place of the one the entry had.
    async fn put(&mut self, published: &Published) -> Result<(), StorageError>;
    /// Records that a document was composed anew because of something it shows: [`Event::EntryRecomposed`].
    ///
    /// [`Event::EntryRecomposed`]: crate::event::Event::EntryRecomposed
    async fn recomposed(&mut self, published: &Published) -> Result<(), StorageError>;
    /// Removes an entry's document; `true` when it had one.
    async fn remove(&mut self, entry: EntryId, locale: &Locale) -> Result<bool, StorageError>;
    /// The documents of these entries; those that have none are left out.
    async fn documents(
        &mut self,
        ids: &[EntryId],
        locale: &Locale,
    ) -> Result<Vec<(EntryId, Map<String, Value>)>, StorageError>;
    /// The published entries whose documents show any of these.
    async fn shown_by(&mut self, targets: &[Target], locale: &Locale) -> Result<Vec<EntryId>, StorageError>;
    /// The published entries of a type.
    async fn of_type(
        &mut self,
        content_type: ContentTypeId,
        locale: &Locale,
    ) -> Result<Vec<EntryId>, StorageError>;
}

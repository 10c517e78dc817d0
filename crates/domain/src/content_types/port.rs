//! What content types need of storage.

use std::collections::HashSet;

use async_trait::async_trait;

use crate::{
    content_types::{ContentType, ContentTypes},
    event::Changed,
    ids::{ContentTypeId, FieldId},
    storage::StorageError,
};

/// A type with how much is filed under it.
#[derive(Clone, Debug)]
pub struct ContentTypeView {
    /// The type.
    pub content_type: ContentType,
    /// Entries that are not in the trash.
    pub entry_count: u64,
}

/// Reads of content types.
#[async_trait]
pub trait ContentTypeQueries: Send + Sync {
    /// Every type of the site, built-in ones first, then by name; one statement.
    async fn list(&self) -> Result<Vec<ContentTypeView>, StorageError>;
    /// Every type of the site without counts; one statement.
    async fn all(&self) -> Result<ContentTypes, StorageError>;
}

/// Content types in a transaction.
#[async_trait]
pub trait ContentTypeRepo: Send {
    /// Every type of the site.
    async fn all(&mut self) -> Result<ContentTypes, StorageError>;
    /// The type with this key, locked until the transaction ends.
    async fn load(&mut self, key: &str) -> Result<Option<ContentType>, StorageError>;
    /// Fields of the type that hold a value in some version of some entry.
    async fn fields_in_use(&mut self, id: ContentTypeId) -> Result<HashSet<FieldId>, StorageError>;
    /// Entries of the type, trashed ones included.
    async fn entry_count(&mut self, id: ContentTypeId) -> Result<u64, StorageError>;
    /// Stores a new type. `Taken("content_type.key")` when its key is.
    async fn add(&mut self, content_type: &Changed<ContentType>) -> Result<(), StorageError>;
    /// Stores a change. Returns the new version.
    async fn save(&mut self, content_type: &Changed<ContentType>) -> Result<u64, StorageError>;
    /// Removes the type.
    async fn delete(&mut self, content_type: &Changed<ContentType>) -> Result<(), StorageError>;
}

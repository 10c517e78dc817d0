//! What media needs of the outside: a place for bytes, an eye for images, and rows.

use async_trait::async_trait;
use bytes::Bytes;

use crate::{
    clock::Timestamp,
    error::Failure,
    event::Changed,
    ids::{AssetId, TenantId},
    media::{Asset, ImageKind, MediaLimits},
    page::{PageRequest, Paged},
    storage::StorageError,
};

/// A small form of an image.
#[derive(Clone, Debug)]
pub struct Thumbnail {
    /// Its bytes, WebP or PNG or JPEG.
    pub bytes: Bytes,
}

/// What looking into a file told.
#[derive(Clone, Debug)]
pub struct Inspected {
    /// What it is.
    pub kind: ImageKind,
    /// How large, in bytes.
    pub bytes: u64,
    /// Pixels across.
    pub width: Option<u32>,
    /// Pixels down.
    pub height: Option<u32>,
    /// SHA-256 in hex.
    pub sha256: String,
    /// A form at most 480 pixels wide and high, when it pays.
    pub thumbnail: Option<Thumbnail>,
}

/// Looks into files. Runs off the async threads.
#[async_trait]
pub trait Images: Send + Sync {
    /// What `bytes` are, by content alone; the image is decoded in full.
    ///
    /// # Errors
    /// `media.type_unsupported`, `media.too_large` (pixels), `media.damaged`.
    async fn inspect(&self, bytes: Bytes, limits: MediaLimits) -> Result<Inspected, Failure>;
}

/// A stored file, read back whole.
#[derive(Clone, Debug)]
pub struct Blob {
    /// The bytes.
    pub bytes: Bytes,
}

/// A place for bytes, by key. Keys are `<sha256>` and `<sha256>.thumb`: equal bytes are stored once per site.
#[async_trait]
pub trait Blobs: Send + Sync {
    /// Stores bytes durably and atomically; storing them again changes nothing.
    async fn put(&self, tenant: TenantId, key: &str, bytes: Bytes) -> Result<(), Failure>;
    /// Reads them back.
    async fn get(&self, tenant: TenantId, key: &str) -> Result<Option<Blob>, Failure>;
    /// Removes them; removing what is not there is fine.
    async fn delete(&self, tenant: TenantId, key: &str) -> Result<(), Failure>;
}

/// Which files are wanted.
#[derive(Clone, Debug, Default)]
pub struct AssetFilter {
    /// Part of the name or description, in any case.
    pub text: Option<String>,
}

/// A file with who added it and how often it is used.
#[derive(Clone, Debug)]
pub struct AssetView {
    /// The file.
    pub asset: Asset,
    /// Name of whoever added it.
    pub owner_name: Option<String>,
    /// How many entries use it.
    pub uses: u64,
    /// When it was added.
    pub created_at: Timestamp,
}

/// Reads of the library.
#[async_trait]
pub trait AssetQueries: Send + Sync {
    /// A page of files, newest first.
    async fn list(&self, filter: &AssetFilter, page: PageRequest) -> Result<Paged<AssetView>, StorageError>;
    /// One file.
    async fn view(&self, id: AssetId) -> Result<Option<AssetView>, StorageError>;
}

/// The library in a transaction.
#[async_trait]
pub trait AssetRepo: Send {
    /// The file within the permit's reach, locked until the transaction ends.
    async fn load(&mut self, id: AssetId) -> Result<Option<Asset>, StorageError>;
    /// These files, whatever the reach: to be shown inside documents. Unknown ids are left out.
    async fn many(&mut self, ids: &[AssetId]) -> Result<Vec<Asset>, StorageError>;
    /// A file with these bytes, if the site has one.
    async fn by_sha256(&mut self, sha256: &str) -> Result<Option<Asset>, StorageError>;
    /// How many entries use it, drafts included.
    async fn uses(&mut self, id: AssetId) -> Result<u64, StorageError>;
    /// Stores a new file.
    async fn add(&mut self, asset: &Changed<Asset>) -> Result<(), StorageError>;
    /// Stores a change. Returns the new version.
    async fn save(&mut self, asset: &Changed<Asset>) -> Result<u64, StorageError>;
    /// Removes the row.
    async fn delete(&mut self, asset: &Changed<Asset>) -> Result<(), StorageError>;
}

//! Entries: written, reviewed, published, restored, trashed.

mod convert;
mod create;
mod detail;
mod draft;
mod edit;
mod list;
mod restore_version;
mod transition;
mod trash;
mod usage;
mod versions;

use std::sync::Arc;

pub use convert::TextForm;
pub use detail::EntryDetail;
pub(crate) use draft::{DraftWriter, SLUG_RACES, lost_slug, taken};
pub use edit::EditEntry;
pub use list::ListEntries;
pub use versions::{History, VersionDetail};

use galley_domain::{
    content_types::{ContentType, ContentTypes},
    entries::Entry,
    error::{ErrorCode, Failure},
    ids::EntryId,
    storage::Writer,
};

use crate::{Ports, catalog::Catalog};

/// The use cases of entries.
#[derive(Clone)]
pub struct Entries {
    pub(crate) ports: Arc<Ports>,
    pub(crate) catalog: Arc<Catalog>,
}

fn not_found() -> Failure {
    Failure::new(ErrorCode::EntryNotFound)
}

/// The entry within reach, at the version that the caller has seen.
async fn load(tx: &mut dyn Writer, id: EntryId, expected: u64) -> Result<Entry, Failure> {
    let entry = tx.entries().load(id).await?.ok_or_else(not_found)?;
    entry.expect_version(expected)?;
    Ok(entry)
}

fn type_of<'a>(types: &'a ContentTypes, entry: &Entry) -> Result<&'a ContentType, Failure> {
    types.by_id(entry.content_type).ok_or_else(|| Failure::new(ErrorCode::ContentTypeNotFound))
}

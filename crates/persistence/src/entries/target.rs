//! What something points at, as two columns.

use galley_domain::entries::Target;
use uuid::Uuid;

/// The kind of an entry.
pub(crate) const ENTRY: &str = "entry";
/// The kind of a file.
pub(crate) const ASSET: &str = "asset";

/// The columns `target_kind` and `target_id`.
pub(crate) fn columns(target: Target) -> (&'static str, Uuid) {
    match target {
        Target::Entry(entry) => (ENTRY, entry.0),
        Target::Asset(asset) => (ASSET, asset.0),
    }
}

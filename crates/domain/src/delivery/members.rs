//! The members of delivered objects besides the fields of their type. Invariant: composition, projections and queries
//! agree on what can be read and found, for all of them ask here.

use crate::content_types::FieldKind;

/// What every item has.
pub(super) const ITEM: [&str; 6] = ["id", "type", "locale", "url", "published_at", "updated_at"];
/// What every related entry has.
pub(super) const RELATED: [&str; 3] = ["id", "type", "url"];
/// What every file has.
pub(super) const ASSET: [&str; 9] = ["id", "url", "alt", "width", "height", "mime", "bytes", "name", "thumb"];

/// Whether a related entry shows fields of this kind. What is long stays with the entry itself.
pub(super) fn shown_by_relation(kind: &FieldKind) -> bool {
    !matches!(kind, FieldKind::RichText { .. } | FieldKind::Markdown { .. } | FieldKind::Json)
}

/// Whether entries can be found by fields of this kind of what they point at.
pub(super) fn found_by_relation(kind: &FieldKind) -> bool {
    let further = matches!(kind, FieldKind::Relation { .. } | FieldKind::Media { .. });
    kind.is_queryable() && !further && !matches!(kind, FieldKind::LongText { .. })
}

//! What the database must know of a document besides its text. Invariant: it is derived from entry and type alone, so
//! it can be made again at any time.

use crate::{
    content_types::ContentType,
    entries::Entry,
    ids::{AssetId, EntryId, FieldId},
    locale::Locale,
};

/// Something that a document points at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Target {
    /// Another entry.
    Entry(EntryId),
    /// A file.
    Asset(AssetId),
}

/// A value that no other entry of the type may have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// The unique field.
    pub field: FieldId,
    /// Its key, to name it in an error.
    pub key: String,
    /// The value.
    pub value: String,
}

/// What becomes of the claims of the version that readers see.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LiveChange {
    /// They stay as they are.
    Keep,
    /// The draft's become the live ones.
    Adopt,
    /// Nothing is live any more.
    Clear,
}

/// The index rows of an entry in one locale.
#[derive(Clone, Debug)]
pub struct EntryIndex {
    /// The locale.
    pub locale: Locale,
    /// What names it in lists.
    pub title: String,
    /// Its slug.
    pub slug: Option<String>,
    /// Values to hold against other entries.
    pub claims: Vec<Claim>,
    /// What the draft points at.
    pub references: Vec<(FieldId, Target)>,
    /// What becomes of the live claims.
    pub live: LiveChange,
}

impl EntryIndex {
    /// The index of an entry's draft.
    pub fn of(entry: &Entry, content_type: &ContentType, locale: &Locale, live: LiveChange) -> Self {
        let document = &entry.draft.document;
        Self {
            locale: locale.clone(),
            title: document.title(content_type, locale),
            slug: document.slug(content_type, locale),
            claims: document.claims(content_type, locale),
            references: document.references(content_type, locale),
            live,
        }
    }
}

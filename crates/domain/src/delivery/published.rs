//! A document of the read model. Invariant: `document` holds everything that any projection of it can show, and
//! `shows` names everything whose change makes it stale.

use serde_json::{Map, Value};

use crate::{
    clock::Timestamp,
    entries::Target,
    ids::{ContentTypeId, EntryId},
    locale::Locale,
};

/// A value that lists can be filtered and sorted by.
#[derive(Clone, Debug, PartialEq)]
pub enum Scalar {
    /// Text, also days and moments (moments in UTC with a `Z`).
    Text(String),
    /// A number.
    Number(f64),
    /// Yes or no.
    Boolean(bool),
}

/// One value of a document under the path by which queries name it, such as `title` or `authors.name`.
#[derive(Clone, Debug, PartialEq)]
pub struct IndexedValue {
    /// The path.
    pub path: String,
    /// The value; a list has one row for each.
    pub value: Scalar,
}

/// A published document.
#[derive(Clone, Debug, PartialEq)]
pub struct Published {
    /// The entry.
    pub entry: EntryId,
    /// Its type.
    pub content_type: ContentTypeId,
    /// The locale.
    pub locale: Locale,
    /// The number of the version that is shown; storage never puts an older one in place of a newer one.
    pub version: u32,
    /// Its slug.
    pub slug: Option<String>,
    /// Its path on the site.
    pub url: Option<String>,
    /// When the entry first went out: the date that readers see.
    pub published_at: Timestamp,
    /// When this version did.
    pub updated_at: Timestamp,
    /// Everything in reading form: relations and files as objects one level deep, rich text and Markdown as HTML.
    pub document: Map<String, Value>,
    /// The sources of rich text and Markdown by key.
    pub sources: Map<String, Value>,
    /// What it can be found by.
    pub values: Vec<IndexedValue>,
    /// Everything it shows.
    pub shows: Vec<Target>,
}

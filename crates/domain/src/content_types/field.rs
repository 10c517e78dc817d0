//! A field of a content type. Invariant: a [`Key`] can stand in JSON, URLs and query strings without escaping.

use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{content_types::FieldKind, ids::FieldId};

/// The public name of a type or field: a small letter, then small letters, digits and `_`, at most 64.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Key(String);

impl Key {
    /// The longest key.
    pub const MAX: usize = 64;
    /// Keys that every delivered item has of its own.
    pub const RESERVED: [&'static str; 12] = [
        "id",
        "type",
        "locale",
        "url",
        "published_at",
        "first_published_at",
        "updated_at",
        "version",
        "and",
        "or",
        "not",
        "meta",
    ];

    /// A key, if `text` is well formed.
    pub fn try_new(text: &str) -> Option<Self> {
        let mut bytes = text.bytes();
        let starts = bytes.next().is_some_and(|b| b.is_ascii_lowercase());
        let goes_on = bytes.all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_');
        (starts && goes_on && text.len() <= Self::MAX).then(|| Self(text.to_owned()))
    }

    /// A key that stands in our own code.
    pub(super) fn from_static(text: &'static str) -> Self {
        Self(text.to_owned())
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A field.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Field {
    /// Its id; documents name their values by it.
    pub id: FieldId,
    /// Its public name.
    pub key: Key,
    /// What editors read.
    pub label: String,
    /// What it holds, and under which rules.
    #[serde(flatten)]
    pub kind: FieldKind,
    /// Whether it must be filled before publishing.
    pub required: bool,
    /// Whether two entries of the type may not share its value.
    pub unique: bool,
    /// Whether each locale has its own value.
    pub localised: bool,
    /// A word of help for editors.
    #[serde(default)]
    pub help: Option<String>,
    /// The value of new entries.
    #[serde(default)]
    pub default: Option<Value>,
}

/// A field as somebody wants it to be; the type checks it as a whole.
#[derive(Clone, Debug)]
pub struct FieldDraft {
    /// The id of the field it replaces; `None` for a new one.
    pub id: Option<FieldId>,
    /// Its public name.
    pub key: String,
    /// What editors read.
    pub label: String,
    /// What it holds.
    pub kind: FieldKind,
    /// Required before publishing.
    pub required: bool,
    /// No two entries share its value.
    pub unique: bool,
    /// A value per locale.
    pub localised: bool,
    /// Help.
    pub help: Option<String>,
    /// Value of new entries.
    pub default: Option<Value>,
}

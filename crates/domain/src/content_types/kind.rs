//! The kinds of fields and the rules each can carry. Stored as JSON with the tag `kind`: kinds and rules are only ever
//! added.

use serde::{Deserialize, Serialize};

/// One option of a select.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// What is stored.
    pub value: String,
    /// What people read.
    pub label: String,
}

/// What a field holds. `min` and `max` are inclusive: characters of text, the number itself, or how many values.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[expect(missing_docs, reason = "the rules read as their names; the enum's documentation gives the units")]
pub enum FieldKind {
    /// A line of text; at most 1,000 characters unless `max` says less.
    Text { min: Option<u32>, max: Option<u32>, pattern: Option<String> },
    /// Several lines of text; at most 100,000 characters.
    LongText { min: Option<u32>, max: Option<u32> },
    /// A ProseMirror document.
    RichText { max: Option<u32> },
    /// Markdown source; at most 1,000,000 characters.
    Markdown { max: Option<u32> },
    /// A whole number, within ±2^53.
    Integer { min: Option<i64>, max: Option<i64> },
    /// A number.
    Decimal { min: Option<f64>, max: Option<f64> },
    /// Yes or no.
    Boolean,
    /// A calendar day, `2026-01-31`.
    Date,
    /// A moment, RFC 3339.
    Datetime,
    /// One of the options.
    Select { options: Vec<Choice> },
    /// Some of the options.
    MultiSelect { options: Vec<Choice>, min: Option<u32>, max: Option<u32> },
    /// The entry's name in URLs; made from the field with the key `source` when left empty.
    Slug { source: Option<String> },
    /// An `http(s)` address.
    Url,
    /// An e-mail address.
    Email,
    /// `#rrggbb`.
    Colour,
    /// Any JSON, at most 64 kB.
    Json,
    /// Files of the library.
    Media { multiple: bool, min: Option<u32>, max: Option<u32> },
    /// Entries of the type with the key `target`.
    Relation { target: String, multiple: bool, min: Option<u32>, max: Option<u32> },
}

impl FieldKind {
    /// The kind's key, such as `rich_text`.
    pub fn key(&self) -> &'static str {
        match self {
            Self::Text { .. } => "text",
            Self::LongText { .. } => "long_text",
            Self::RichText { .. } => "rich_text",
            Self::Markdown { .. } => "markdown",
            Self::Integer { .. } => "integer",
            Self::Decimal { .. } => "decimal",
            Self::Boolean => "boolean",
            Self::Date => "date",
            Self::Datetime => "datetime",
            Self::Select { .. } => "select",
            Self::MultiSelect { .. } => "multi_select",
            Self::Slug { .. } => "slug",
            Self::Url => "url",
            Self::Email => "email",
            Self::Colour => "colour",
            Self::Json => "json",
            Self::Media { .. } => "media",
            Self::Relation { .. } => "relation",
        }
    }

    /// Whether it holds a list of values.
    pub fn is_list(&self) -> bool {
        match self {
            Self::MultiSelect { .. } => true,
            Self::Media { multiple, .. } | Self::Relation { multiple, .. } => *multiple,
            _ => false,
        }
    }

    /// Whether lists of published content can be filtered and sorted by it.
    pub fn is_queryable(&self) -> bool {
        !matches!(self, Self::RichText { .. } | Self::Markdown { .. } | Self::Json)
    }

    /// Whether its values can be told to be unique among the entries of the type.
    pub fn can_be_unique(&self) -> bool {
        matches!(
            self,
            Self::Text { .. }
                | Self::Slug { .. }
                | Self::Url
                | Self::Email
                | Self::Integer { .. }
                | Self::Date
        )
    }
}

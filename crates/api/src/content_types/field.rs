//! Fields as the API shows and takes them: the rules of every kind side by side.

use galley_domain::{
    content_types::{Choice as DomainChoice, Field as DomainField, FieldDraft},
    error::Issue,
    ids::FieldId,
};
use serde::{Deserialize, Serialize};
use serde_json::{Number, Value};
use utoipa::ToSchema;

use super::rules;

/// What a field holds; entries tell how the values of each kind look.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum FieldKind {
    Text,
    LongText,
    RichText,
    Markdown,
    Integer,
    Decimal,
    Boolean,
    Date,
    Datetime,
    Select,
    MultiSelect,
    Slug,
    Url,
    Email,
    Colour,
    Json,
    Media,
    Relation,
}

/// One option of a select.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// What is stored.
    #[schema(min_length = 1, example = "easy")]
    pub value: String,
    /// What people read.
    #[schema(example = "Easy")]
    pub label: String,
}

/// A field of a content type. Which rules it can carry depends on its kind; a rule of another kind is refused.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// Its id, which stays while its key changes. Left out for a new field.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, example = "0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e43")]
    pub id: Option<FieldId>,
    /// Its public name: a small letter, then small letters, digits and `_`.
    #[schema(pattern = "^[a-z][a-z0-9_]*$", example = "title")]
    pub key: String,
    /// What editors read.
    #[schema(min_length = 1, example = "Title")]
    pub label: String,
    /// What it holds.
    pub kind: FieldKind,
    /// Whether it must be filled before publishing.
    #[serde(default)]
    #[schema(default = false)]
    pub required: bool,
    /// Whether two entries of the type may not share its value. For `text`, `slug`, `url`, `email`, `integer`, `date`.
    #[serde(default)]
    #[schema(default = false)]
    pub unique: bool,
    /// Whether each locale has its own value.
    #[serde(default)]
    #[schema(default = false)]
    pub localised: bool,
    /// A word of help for editors.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(example = "At most a line")]
    pub help: Option<String>,
    /// The value of new entries.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default: Option<Value>,
    /// The least: characters of `text` and `long_text`, the number of `integer` and `decimal`, how many values of a list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<f64>, example = 3)]
    pub min: Option<Number>,
    /// The most, counted as `min`; also characters of `rich_text` and `markdown`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<f64>, example = 120)]
    pub max: Option<Number>,
    /// A regular expression that all of a `text` must match.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(example = "[A-Z].*")]
    pub pattern: Option<String>,
    /// What a `select` or `multi_select` offers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub options: Option<Vec<Choice>>,
    /// The key of the type that a `relation` points at.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(example = "author")]
    pub target: Option<String>,
    /// Whether a `relation` or `media` holds a list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub multiple: Option<bool>,
    /// The key of the field that a `slug` is made from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(example = "title")]
    pub source: Option<String>,
}

impl From<DomainField> for Field {
    fn from(field: DomainField) -> Self {
        let rules = rules::Rules::from(field.kind);
        Self {
            id: Some(field.id),
            key: field.key.to_string(),
            label: field.label,
            kind: rules.kind,
            required: field.required,
            unique: field.unique,
            localised: field.localised,
            help: field.help,
            default: field.default,
            min: rules.min,
            max: rules.max,
            pattern: rules.pattern,
            options: rules.options,
            target: rules.target,
            multiple: rules.multiple,
            source: rules.source,
        }
    }
}

impl Field {
    /// As the domain takes it, from where it stands in the body.
    ///
    /// # Errors
    /// An issue for each rule that its kind does not know or cannot read.
    pub fn into_draft(self, pointer: &str) -> Result<FieldDraft, Vec<Issue>> {
        let rules = rules::Rules {
            kind: self.kind,
            min: self.min,
            max: self.max,
            pattern: self.pattern,
            options: self.options,
            target: self.target,
            multiple: self.multiple,
            source: self.source,
        };
        Ok(FieldDraft {
            kind: rules.into_kind(pointer)?,
            id: self.id,
            key: self.key,
            label: self.label,
            required: self.required,
            unique: self.unique,
            localised: self.localised,
            help: self.help,
            default: self.default,
        })
    }
}

impl From<DomainChoice> for Choice {
    fn from(choice: DomainChoice) -> Self {
        Self { value: choice.value, label: choice.label }
    }
}

impl From<Choice> for DomainChoice {
    fn from(choice: Choice) -> Self {
        Self { value: choice.value, label: choice.label }
    }
}

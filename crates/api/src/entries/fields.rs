//! The values of an entry by field key, and where an entry stands.

use galley_domain::entries::{Stage, Transition as DomainTransition};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{
        RefOr, Schema,
        schema::{AdditionalProperties, ObjectBuilder, Type},
    },
};

use crate::mirror::mirror;

const WORDS: &str = "Values by the keys of the type's fields; `null` stands for no value. By kind: \
`text`, `long_text`, `markdown`, `slug`, `url`, `email`: text. \
`integer`, `decimal`: a number. \
`boolean`: true or false. \
`date`: `2026-01-31`. \
`datetime`: RFC 3339. \
`select`: the value of an option; `multi_select`: a list of them. \
`colour`: `#1a2b3c`. \
`json`: anything. \
`relation`, `media`: an id, or a list of ids when the field is multiple. \
`rich_text`: a ProseMirror document `{\"type\":\"doc\",\"content\":[…]}`; a write may also give \
`{\"format\":\"markdown\",\"value\":\"…\"}` or `{\"format\":\"html\",\"value\":\"…\"}`.";

/// Values by field key.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Fields(pub Map<String, Value>);

impl PartialSchema for Fields {
    fn schema() -> RefOr<Schema> {
        ObjectBuilder::new()
            .schema_type(Type::Object)
            .description(Some(WORDS))
            .additional_properties(Some(AdditionalProperties::FreeForm(true)))
            .examples([
                serde_json::json!({"title": "The tide tables", "slug": "the-tide-tables", "tags": []}),
            ])
            .into()
    }
}

impl ToSchema for Fields {}

mirror! {
    /// A step of the workflow.
    Transition of DomainTransition {
        Submit, Withdraw, Approve, RequestChanges, Publish, Unpublish, Archive, Reopen, DiscardChanges,
    }
}

/// Where an entry stands. `changed` is live with a newer draft that nobody handed in yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum EntryState {
    /// Being written.
    Draft,
    /// Handed in.
    InReview,
    /// Good to go.
    Approved,
    /// Readers see it as it is.
    Published,
    /// Readers see an older version.
    Changed,
    /// Put aside.
    Archived,
}

impl EntryState {
    /// Of a draft at `stage`, beside something live or not.
    pub fn of(stage: Stage, live: bool) -> Self {
        match stage {
            Stage::Draft if live => Self::Changed,
            Stage::Draft => Self::Draft,
            Stage::InReview => Self::InReview,
            Stage::Approved => Self::Approved,
            Stage::Published => Self::Published,
            Stage::Archived => Self::Archived,
        }
    }

    /// Its key, such as `in_review`.
    pub fn key(self) -> &'static str {
        match self {
            Self::Draft => Stage::Draft.as_str(),
            Self::InReview => Stage::InReview.as_str(),
            Self::Approved => Stage::Approved.as_str(),
            Self::Published => Stage::Published.as_str(),
            Self::Changed => "changed",
            Self::Archived => Stage::Archived.as_str(),
        }
    }
}

/// A person by id and name; Galley itself, with an empty id, for what the command line made.
#[derive(Serialize, ToSchema)]
pub struct Person {
    /// Their id.
    #[schema(example = "0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42")]
    pub id: String,
    /// What they are called.
    #[schema(example = "Ada Lovelace")]
    pub name: String,
}

impl Person {
    /// The person, or Galley itself.
    pub fn of(id: Option<galley_domain::ids::UserId>, name: Option<String>) -> Self {
        let id = id.map(|id| id.to_string()).unwrap_or_default();
        Self { id, name: name.unwrap_or_else(|| "Galley".into()) }
    }
}

/// An entry by id and title.
#[derive(Serialize, ToSchema)]
pub struct Titled {
    /// Its id.
    #[schema(example = "0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42")]
    pub id: String,
    /// Its title.
    #[schema(example = "Ada Lovelace")]
    pub title: String,
}

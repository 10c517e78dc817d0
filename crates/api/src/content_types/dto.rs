//! Content types as the API shows and takes them.

use galley_domain::{
    content_types::{ContentTypeDraft, ContentTypeView, TypeKind as DomainTypeKind},
    error::{ErrorCode, Failure},
    ids::ContentTypeId,
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::field::Field;
use crate::mirror::mirror;

mirror! {
    /// Whether a type has any number of entries, or one.
    TypeKind of DomainTypeKind { Collection, Single }
}

/// A kind of content.
#[derive(Serialize, ToSchema)]
pub struct ContentType {
    /// Its id.
    #[schema(value_type = String, example = "0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42")]
    pub id: ContentTypeId,
    /// Its public name, in URLs.
    #[schema(example = "article")]
    pub key: String,
    /// What one is called.
    #[schema(example = "Article")]
    pub name: String,
    /// What many are called.
    #[schema(example = "Articles")]
    pub plural: String,
    /// Any number of entries, or one.
    pub kind: TypeKind,
    /// The key of the text field that names an entry in lists.
    #[schema(example = "title")]
    pub title_field: String,
    /// The path of an entry's page on the site, with `{field}` places.
    #[schema(required = true, example = "/articles/{slug}")]
    pub url_pattern: Option<String>,
    /// Whether entries pass through drafts and review. Without, every save is published at once.
    pub workflow: bool,
    /// Whether Galley made it. It can be changed but not deleted.
    pub built_in: bool,
    /// Its fields, in the order of the editor.
    pub fields: Vec<Field>,
    /// For `If-Match`.
    #[schema(minimum = 1, example = 3)]
    pub version: u64,
    /// Entries of the type that are not in the trash.
    #[schema(example = 12)]
    pub entry_count: u64,
}

impl From<ContentTypeView> for ContentType {
    fn from(view: ContentTypeView) -> Self {
        let ContentTypeView { content_type, entry_count } = view;
        Self {
            id: content_type.id,
            key: content_type.key.to_string(),
            name: content_type.name,
            plural: content_type.plural,
            kind: content_type.kind.into(),
            title_field: content_type.title_field.to_string(),
            url_pattern: content_type.url_pattern,
            workflow: content_type.workflow,
            built_in: content_type.built_in,
            fields: content_type.fields.into_iter().map(Field::from).collect(),
            version: content_type.version,
            entry_count,
        }
    }
}

/// A content type as it is to be.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ContentTypeInput {
    /// Its public name: a small letter, then small letters, digits and `_`.
    #[schema(pattern = "^[a-z][a-z0-9_]*$", example = "recipe")]
    pub key: String,
    /// What one is called.
    #[schema(min_length = 1, example = "Recipe")]
    pub name: String,
    /// What many are called.
    #[schema(min_length = 1, example = "Recipes")]
    pub plural: String,
    /// Any number of entries, or one.
    pub kind: TypeKind,
    /// The key of the text field that names an entry in lists.
    #[schema(example = "title")]
    pub title_field: String,
    /// The path of an entry's page on the site, with `{field}` places.
    #[schema(example = "/recipes/{slug}")]
    pub url_pattern: Option<String>,
    /// Whether entries pass through drafts and review.
    #[serde(default = "with_workflow")]
    #[schema(default = true)]
    pub workflow: bool,
    /// Its fields, in the order of the editor. A field with the id of an existing one takes its place.
    #[schema(example = json!([{"key": "title", "label": "Title", "kind": "text", "required": true}]))]
    pub fields: Vec<Field>,
}

fn with_workflow() -> bool {
    true
}

impl TryFrom<ContentTypeInput> for ContentTypeDraft {
    type Error = Failure;

    fn try_from(input: ContentTypeInput) -> Result<Self, Failure> {
        let mut issues = Vec::new();
        let mut fields = Vec::with_capacity(input.fields.len());
        for (at, field) in input.fields.into_iter().enumerate() {
            match field.into_draft(&format!("/fields/{at}")) {
                Ok(field) => fields.push(field),
                Err(found) => issues.extend(found),
            }
        }
        if !issues.is_empty() {
            return Err(Failure::invalid(ErrorCode::ContentTypeInvalid, issues));
        }
        Ok(Self {
            key: input.key,
            name: input.name,
            plural: input.plural,
            kind: input.kind.into(),
            title_field: input.title_field,
            url_pattern: input.url_pattern,
            workflow: input.workflow,
            fields,
        })
    }
}

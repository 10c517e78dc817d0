//! Content types: what kinds of content a site has and which fields they carry. Types are data. Invariants: keys are
//! unique and well formed; a field keeps its id while its key changes; the kind of a field that holds values stays.

mod built_in;
mod content_type;
mod field;
mod kind;
mod port;
mod rules;
#[cfg(test)]
mod tests;
mod value;

pub use built_in::built_in;
pub use content_type::{ContentType, ContentTypeDraft, TypeKind};
pub use field::{Field, FieldDraft, Key};
pub use kind::{Choice, FieldKind};
pub use port::{ContentTypeQueries, ContentTypeRepo, ContentTypeView};
pub use value::{Strictness, check_value, references};

/// Every content type of a site, to look one up by key or id.
#[derive(Clone, Debug, Default)]
pub struct ContentTypes(Vec<ContentType>);

impl ContentTypes {
    /// These types.
    pub fn new(types: Vec<ContentType>) -> Self {
        Self(types)
    }

    /// The type with this key.
    pub fn by_key(&self, key: &str) -> Option<&ContentType> {
        self.0.iter().find(|content_type| content_type.key.as_str() == key)
    }

    /// The type with this id.
    pub fn by_id(&self, id: crate::ids::ContentTypeId) -> Option<&ContentType> {
        self.0.iter().find(|content_type| content_type.id == id)
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = &ContentType> {
        self.0.iter()
    }
}

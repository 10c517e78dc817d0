//! Names one document by a value that no other has. Invariant: only unique fields name a document.

use crate::{
    content_types::ContentType,
    delivery::{
        IndexedValue,
        query::{place, scalar},
    },
};

/// The indexed value that `written` stands for in the unique field `field`; nothing when there is no such field, or
/// none of its values could be written so.
pub fn unique_value(content_type: &ContentType, field: &str, written: &str) -> Option<IndexedValue> {
    let field = content_type.field(field).filter(|field| field.unique)?;
    let (_, form) = place::values(&field.kind)?;
    let value = scalar::parse(form, written).ok()?;
    Some(IndexedValue { path: field.key.to_string(), value })
}

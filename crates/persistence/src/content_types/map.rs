//! Content types as rows and back.

use galley_domain::{
    content_types::{ContentType, Key, TypeKind},
    ids::ContentTypeId,
    storage::StorageError,
};
use sea_orm::ActiveValue::Set;

use super::table::{ActiveModel, Model};
use crate::{
    error::{broken, unreadable},
    scope::{counted, stored},
};

/// A content type as it was stored.
pub(super) fn content_type(row: Model) -> Result<ContentType, StorageError> {
    let key = |text: &str| Key::try_new(text).ok_or_else(|| broken("content_types holds a key that is none"));
    Ok(ContentType {
        id: ContentTypeId(row.id),
        key: key(&row.key)?,
        name: row.name,
        plural: row.plural,
        kind: match row.kind.as_str() {
            "collection" => TypeKind::Collection,
            "single" => TypeKind::Single,
            _ => return Err(broken("content_types.kind holds no kind")),
        },
        title_field: key(&row.title_field)?,
        url_pattern: row.url_pattern,
        workflow: row.workflow,
        built_in: row.built_in,
        fields: serde_json::from_str(&row.fields).map_err(unreadable)?,
        created_at: row.created_at,
        version: counted(row.version)?,
    })
}

/// The columns that a change may touch.
pub(super) fn changed(content_type: &ContentType) -> Result<ActiveModel, StorageError> {
    let kind = match content_type.kind {
        TypeKind::Collection => "collection",
        TypeKind::Single => "single",
    };
    Ok(ActiveModel {
        key: Set(content_type.key.to_string()),
        name: Set(content_type.name.clone()),
        plural: Set(content_type.plural.clone()),
        kind: Set(kind.to_owned()),
        title_field: Set(content_type.title_field.to_string()),
        url_pattern: Set(content_type.url_pattern.clone()),
        workflow: Set(content_type.workflow),
        fields: Set(serde_json::to_string(&content_type.fields).map_err(unreadable)?),
        ..Default::default()
    })
}

/// A whole row.
pub(super) fn added(content_type: &ContentType) -> Result<ActiveModel, StorageError> {
    Ok(ActiveModel {
        id: Set(content_type.id.0),
        built_in: Set(content_type.built_in),
        created_at: Set(content_type.created_at),
        version: Set(stored(content_type.version)?),
        ..changed(content_type)?
    })
}

//! Listing, making, showing, replacing and deleting content types.

use actix_web::{HttpRequest, delete, get, post, put, web::Data};

use super::dto::{ContentType, ContentTypeInput};
use crate::{
    answer::{self, Answer},
    body::Json,
    caller::SignedIn,
    etag::IfMatch,
    path::PathKey,
    state::ApiState,
};

/// List content types
///
/// Every type of the site, built-in ones first, then by name.
#[utoipa::path(
    tag = "content_types",
    security(("bearer" = [])),
    responses((status = 200, description = "Every type", body = answer::Data<Vec<ContentType>>))
)]
#[get("/types")]
pub async fn list_types(SignedIn(caller): SignedIn, state: Data<ApiState>, request: HttpRequest) -> Answer {
    let types = state.services.content_types.list(&caller).await?;
    let types: Vec<_> = types.into_iter().map(ContentType::from).collect();
    answer::data(&request, types)
}

/// Create a content type
///
/// The type can be used at once.
#[utoipa::path(
    tag = "content_types",
    security(("bearer" = [])),
    responses(
        (status = 201, description = "The new type", body = answer::Data<ContentType>),
        (status = 409, description = "`content_type.key_taken`"),
    )
)]
#[post("/types")]
pub async fn create_type(
    SignedIn(caller): SignedIn,
    Json(input): Json<ContentTypeInput>,
    state: Data<ApiState>,
) -> Answer {
    let made = ContentType::from(state.services.content_types.create(&caller, input.try_into()?).await?);
    answer::created(&format!("/api/v1/types/{}", made.key), Some(made.version), made)
}

/// Show a content type
///
/// One type with its fields, and the version that a change must name.
#[utoipa::path(
    tag = "content_types",
    security(("bearer" = [])),
    params(PathKey),
    responses((status = 200, description = "The type", body = answer::Data<ContentType>))
)]
#[get("/types/{key}")]
pub async fn get_type(SignedIn(caller): SignedIn, PathKey(key): PathKey, state: Data<ApiState>) -> Answer {
    let found = ContentType::from(state.services.content_types.view(&caller, &key).await?);
    answer::versioned(found.version, found)
}

/// Replace a content type
///
/// Fields are matched by id: one that is left out is removed, one without an id is new. The kind of a field that holds
/// values stays.
#[utoipa::path(
    tag = "content_types",
    security(("bearer" = [])),
    params(PathKey, IfMatch),
    responses(
        (status = 200, description = "The type as it is now", body = answer::Data<ContentType>),
        (status = 409, description = "`field.kind_change` or `content_type.key_taken`"),
    )
)]
#[put("/types/{key}")]
pub async fn replace_type(
    SignedIn(caller): SignedIn,
    PathKey(key): PathKey,
    IfMatch(version): IfMatch,
    Json(input): Json<ContentTypeInput>,
    state: Data<ApiState>,
) -> Answer {
    let changed = state.services.content_types.change(&caller, &key, version, input.try_into()?).await?;
    let changed = ContentType::from(changed);
    answer::versioned(changed.version, changed)
}

/// Delete a content type
///
/// Only a type that has no entries and that no other type points at can go.
#[utoipa::path(
    tag = "content_types",
    security(("bearer" = [])),
    params(PathKey, IfMatch),
    responses(
        (status = 204, description = "It is gone"),
        (status = 409, description = "`content_type.in_use` or `content_type.built_in`"),
    )
)]
#[delete("/types/{key}")]
pub async fn delete_type(
    SignedIn(caller): SignedIn,
    PathKey(key): PathKey,
    IfMatch(version): IfMatch,
    state: Data<ApiState>,
) -> Answer {
    state.services.content_types.delete(&caller, &key, version).await?;
    Ok(answer::no_content())
}

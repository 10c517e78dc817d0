//! Everybody's keys, for those who manage people.

use actix_web::{HttpRequest, delete, get, post, web::Data};
use galley_domain::{ids::ApiKeyId, page::PageRequest};

use super::dto::{IssuedKey, KeyQuery, ListedKey, RotateKey};
use crate::{
    answer::{self, Answer},
    body::Json,
    caller::SignedIn,
    pages::Page,
    path::PathId,
    query::Query,
    state::ApiState,
};

/// List everybody's keys
///
/// A page of keys, newest first, revoked ones too.
#[utoipa::path(tag = "keys", security(("bearer" = [])), params(KeyQuery), responses((status = 200, description = "A page of keys", body = Page<ListedKey>)))]
#[get("/keys")]
pub async fn list_keys(
    SignedIn(caller): SignedIn,
    Query(query): Query<KeyQuery>,
    state: Data<ApiState>,
    request: HttpRequest,
) -> Answer {
    let page = PageRequest::try_new(query.page, query.per_page)?;
    let found = state.services.api_keys.list(&caller, query.owner, page).await?;
    answer::hashed(&request, &Page::of(&request, page, found, ListedKey::from))
}

/// Rotate a key of a service account
///
/// Gives it another secret. Keys of people are not found here: only they rotate their own.
#[utoipa::path(
    tag = "keys",
    security(("bearer" = [])),
    params(PathId<ApiKeyId>),
    responses(
        (status = 200, description = "The key with its new secret", body = answer::Data<IssuedKey>),
        (status = 409, description = "`key.revoked`"),
    )
)]
#[post("/keys/{id}/rotate")]
pub async fn rotate_key(
    SignedIn(caller): SignedIn,
    PathId(id): PathId<ApiKeyId>,
    Json(form): Json<RotateKey>,
    state: Data<ApiState>,
) -> Answer {
    let made = state.services.api_keys.rotate(&caller, id, form.overlap_minutes).await?;
    answer::done(IssuedKey::from(made))
}

/// Revoke anybody's key
///
/// It does not work any more, from the next request on.
#[utoipa::path(
    tag = "keys",
    security(("bearer" = [])),
    params(PathId<ApiKeyId>),
    responses((status = 204, description = "It is revoked"))
)]
#[delete("/keys/{id}")]
pub async fn revoke_key(
    SignedIn(caller): SignedIn,
    PathId(id): PathId<ApiKeyId>,
    state: Data<ApiState>,
) -> Answer {
    state.services.api_keys.revoke(&caller, id).await?;
    Ok(answer::no_content())
}

//! One's own keys.

use actix_web::{HttpRequest, delete, get, post, web::Data};
use galley_domain::{ids::ApiKeyId, page::PageRequest};

use super::dto::{CreateKey, IssuedKey, ListedKey, MyKeyQuery, RotateKey};
use crate::{
    answer::{self, Answer},
    body::Json,
    caller::SignedIn,
    pages::Page,
    path::PathId,
    query::Query,
    state::ApiState,
};

/// List one's own keys
///
/// A page of keys, newest first, revoked ones too. Secrets are never shown again.
#[utoipa::path(tag = "keys", security(("bearer" = [])), params(MyKeyQuery), responses((status = 200, description = "A page of keys", body = Page<ListedKey>)))]
#[get("/me/keys")]
pub async fn list_my_keys(
    SignedIn(caller): SignedIn,
    Query(query): Query<MyKeyQuery>,
    state: Data<ApiState>,
    request: HttpRequest,
) -> Answer {
    let page = PageRequest::try_new(query.page, query.per_page)?;
    let found = state.services.api_keys.list_mine(&caller, page).await?;
    answer::hashed(&request, &Page::of(&request, page, found, ListedKey::from))
}

/// Create a key of one's own
///
/// The key acts as oneself, within its scopes and never beyond what one may do oneself at that moment. Its secret is in
/// this answer and nowhere else. Asks for a recent proof of who one is.
#[utoipa::path(
    tag = "keys",
    security(("bearer" = [])),
    responses(
        (status = 201, description = "The key with its secret", body = answer::Data<IssuedKey>),
        (status = 409, description = "`key.too_many`"),
    )
)]
#[post("/me/keys")]
pub async fn create_my_key(
    SignedIn(caller): SignedIn,
    Json(form): Json<CreateKey>,
    state: Data<ApiState>,
) -> Answer {
    let made = IssuedKey::from(state.services.api_keys.create_mine(&caller, &form.into()).await?);
    answer::created(&format!("/api/v1/me/keys/{}", made.key.id), None, made)
}

/// Rotate a key of one's own
///
/// Gives it another secret. The old one works for `overlap_minutes` more, at most a day, so that programs can be changed
/// one after the other. Asks for a recent proof of who one is.
#[utoipa::path(
    tag = "keys",
    security(("bearer" = [])),
    params(PathId<ApiKeyId>),
    responses(
        (status = 200, description = "The key with its new secret", body = answer::Data<IssuedKey>),
        (status = 409, description = "`key.revoked`"),
    )
)]
#[post("/me/keys/{id}/rotate")]
pub async fn rotate_my_key(
    SignedIn(caller): SignedIn,
    PathId(id): PathId<ApiKeyId>,
    Json(form): Json<RotateKey>,
    state: Data<ApiState>,
) -> Answer {
    let made = state.services.api_keys.rotate_mine(&caller, id, form.overlap_minutes).await?;
    answer::done(IssuedKey::from(made))
}

/// Revoke a key of one's own
///
/// It does not work any more, from the next request on.
#[utoipa::path(
    tag = "keys",
    security(("bearer" = [])),
    params(PathId<ApiKeyId>),
    responses((status = 204, description = "It is revoked"))
)]
#[delete("/me/keys/{id}")]
pub async fn revoke_my_key(
    SignedIn(caller): SignedIn,
    PathId(id): PathId<ApiKeyId>,
    state: Data<ApiState>,
) -> Answer {
    state.services.api_keys.revoke_mine(&caller, id).await?;
    Ok(answer::no_content())
}

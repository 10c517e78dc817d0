//! Accounts that only keys act as.

use actix_web::{HttpRequest, get, post, web::Data};
use galley_domain::{ids::UserId, page::PageRequest};

use super::dto::{CreateKey, CreateServiceAccount, IssuedKey, ServiceAccount, ServiceAccountQuery};
use crate::{
    answer::{self, Answer},
    body::Json,
    caller::SignedIn,
    pages::Page,
    path::PathId,
    query::Query,
    state::ApiState,
};

/// List service accounts
///
/// A page of accounts that only keys act as, by name.
#[utoipa::path(tag = "keys", security(("bearer" = [])), params(ServiceAccountQuery), responses((status = 200, description = "A page of service accounts", body = Page<ServiceAccount>)))]
#[get("/service-accounts")]
pub async fn list_service_accounts(
    SignedIn(caller): SignedIn,
    Query(query): Query<ServiceAccountQuery>,
    state: Data<ApiState>,
    request: HttpRequest,
) -> Answer {
    let page = PageRequest::try_new(query.page, query.per_page)?;
    let found = state.services.api_keys.list_accounts(&caller, query.q, page).await?;
    answer::hashed(&request, &Page::of(&request, page, found, ServiceAccount::from))
}

/// Create a service account
///
/// Nobody can sign in as it. Its role is changed, and it is deactivated, at `/users/{id}` like a person.
#[utoipa::path(
    tag = "keys",
    security(("bearer" = [])),
    responses((status = 201, description = "The new service account", body = answer::Data<ServiceAccount>))
)]
#[post("/service-accounts")]
pub async fn create_service_account(
    SignedIn(caller): SignedIn,
    Json(form): Json<CreateServiceAccount>,
    state: Data<ApiState>,
) -> Answer {
    let made = state.services.api_keys.create_account(&caller, &form.name, form.role.into()).await?;
    let account = ServiceAccount::from(made);
    answer::created(&format!("/api/v1/users/{}", account.id), Some(account.version), account)
}

/// Create a key of a service account
///
/// The secret is in this answer and nowhere else.
#[utoipa::path(
    tag = "keys",
    security(("bearer" = [])),
    params(PathId<UserId>),
    responses(
        (status = 201, description = "The key with its secret", body = answer::Data<IssuedKey>),
        (status = 409, description = "`key.too_many`"),
    )
)]
#[post("/service-accounts/{id}/keys")]
pub async fn create_service_key(
    SignedIn(caller): SignedIn,
    PathId(id): PathId<UserId>,
    Json(form): Json<CreateKey>,
    state: Data<ApiState>,
) -> Answer {
    let made = IssuedKey::from(state.services.api_keys.create_for(&caller, id, &form.into()).await?);
    answer::created(&format!("/api/v1/keys/{}", made.key.id), None, made)
}

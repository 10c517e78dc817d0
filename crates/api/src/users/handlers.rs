//! Listing, making, showing and changing people.

use actix_web::{HttpRequest, get, patch, post, web::Data};
use galley_domain::{ids::UserId, page::PageRequest};

use super::dto::{CreateUser, UpdateUser, User, UserQuery};
use crate::{
    answer::{self, Answer},
    body::Json,
    caller::SignedIn,
    etag::IfMatch,
    pages::Page,
    path::PathId,
    query::Query,
    state::ApiState,
};

/// List people
///
/// A page of the site's people by name.
#[utoipa::path(tag = "users", security(("bearer" = [])), params(UserQuery), responses((status = 200, description = "A page of people", body = Page<User>)))]
#[get("/users")]
pub async fn list_users(
    SignedIn(caller): SignedIn,
    Query(query): Query<UserQuery>,
    state: Data<ApiState>,
    request: HttpRequest,
) -> Answer {
    let page = PageRequest::try_new(query.page, query.per_page)?;
    let people = state.services.accounts.list(&caller, query.into(), page).await?;
    answer::hashed(&request, &Page::of(&request, page, people, User::from))
}

/// Create a person
///
/// Makes an account that can sign in at once. Nobody gives a role above their own.
#[utoipa::path(
    tag = "users",
    security(("bearer" = [])),
    responses(
        (status = 201, description = "The new person", body = answer::Data<User>),
        (status = 409, description = "`user.email_taken`"),
    )
)]
#[post("/users")]
pub async fn create_user(
    SignedIn(caller): SignedIn,
    Json(form): Json<CreateUser>,
    state: Data<ApiState>,
) -> Answer {
    let user = User::from(state.services.accounts.create(&caller, form.into()).await?);
    answer::created(&format!("/api/v1/users/{}", user.id), Some(user.version), user)
}

/// Show a person
///
/// One person, with the version that a change must name.
#[utoipa::path(
    tag = "users",
    security(("bearer" = [])),
    params(PathId<UserId>),
    responses((status = 200, description = "The person", body = answer::Data<User>))
)]
#[get("/users/{id}")]
pub async fn get_user(
    SignedIn(caller): SignedIn,
    PathId(id): PathId<UserId>,
    state: Data<ApiState>,
) -> Answer {
    let user = User::from(state.services.accounts.view(&caller, id).await?);
    answer::versioned(user.version, user)
}

/// Change a person
///
/// Gives another name or role. A site keeps at least one active owner.
#[utoipa::path(
    tag = "users",
    security(("bearer" = [])),
    params(PathId<UserId>, IfMatch),
    responses(
        (status = 200, description = "The person as they are now", body = answer::Data<User>),
        (status = 409, description = "`user.last_owner`"),
    )
)]
#[patch("/users/{id}")]
pub async fn update_user(
    SignedIn(caller): SignedIn,
    PathId(id): PathId<UserId>,
    IfMatch(version): IfMatch,
    Json(form): Json<UpdateUser>,
    state: Data<ApiState>,
) -> Answer {
    let user = User::from(state.services.accounts.update(&caller, id, version, form.into()).await?);
    answer::versioned(user.version, user)
}

//! The sessions of somebody else, for those who manage people.

use actix_web::{HttpRequest, delete, get, web::Data};
use galley_domain::{ids::UserId, page::PageRequest};

use super::dto::{OpenSession, SessionQuery};
use crate::{
    answer::{self, Answer},
    caller::SignedIn,
    pages::Page,
    path::PathId,
    query::Query,
    state::ApiState,
};

/// List a person's sessions
///
/// Everywhere that a person is signed in, the last used first.
#[utoipa::path(tag = "users", security(("bearer" = [])), params(PathId<UserId>, SessionQuery), responses((status = 200, description = "A page of sessions", body = Page<OpenSession>)))]
#[get("/users/{id}/sessions")]
pub async fn list_user_sessions(
    SignedIn(caller): SignedIn,
    PathId(id): PathId<UserId>,
    Query(query): Query<SessionQuery>,
    state: Data<ApiState>,
    request: HttpRequest,
) -> Answer {
    let page = PageRequest::try_new(query.page, query.per_page)?;
    let current = caller.identity().map(|identity| identity.session);
    let sessions = state.services.sessions.list_of(&caller, id, page).await?;
    answer::hashed(&request, &Page::of(&request, page, sessions, |view| OpenSession::of(view, current)))
}

/// End a person's sessions
///
/// Signs a person out everywhere. Nobody does that to somebody of a role above their own.
#[utoipa::path(
    tag = "users",
    security(("bearer" = [])),
    params(PathId<UserId>),
    responses(
        (status = 204, description = "They have ended"),
        (status = 403, description = "`access.denied` or `user.role_too_high`"),
    )
)]
#[delete("/users/{id}/sessions")]
pub async fn end_user_sessions(
    SignedIn(caller): SignedIn,
    PathId(id): PathId<UserId>,
    state: Data<ApiState>,
) -> Answer {
    state.services.sessions.revoke_of(&caller, id).await?;
    Ok(answer::no_content())
}

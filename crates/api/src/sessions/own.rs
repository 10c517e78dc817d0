//! One's own sessions.

use actix_web::{HttpRequest, delete, get, web::Data};
use galley_domain::{ids::SessionId, page::PageRequest};
use galley_services::sessions::Revoked;

use super::dto::{EndQuery, OpenSession, SessionQuery};
use crate::{
    answer::{self, Answer},
    auth,
    caller::SignedIn,
    pages::Page,
    path::PathId,
    query::Query,
    state::ApiState,
};

/// List one's own sessions
///
/// Everywhere that whoever asks is signed in, the last used first. What a client calls itself is its own claim.
#[utoipa::path(tag = "auth", security(("bearer" = [])), params(SessionQuery), responses((status = 200, description = "A page of sessions", body = Page<OpenSession>)))]
#[get("/me/sessions")]
pub async fn list_my_sessions(
    SignedIn(caller): SignedIn,
    Query(query): Query<SessionQuery>,
    state: Data<ApiState>,
    request: HttpRequest,
) -> Answer {
    let page = PageRequest::try_new(query.page, query.per_page)?;
    let current = caller.identity().map(|identity| identity.session);
    let sessions = state.services.sessions.list_own(&caller, page).await?;
    answer::hashed(&request, &Page::of(&request, page, sessions, |view| OpenSession::of(view, current)))
}

/// End one's own other sessions
///
/// Signs whoever asks out everywhere else; with `all=true` here, too. Acts on the next request of each.
#[utoipa::path(tag = "auth", security(("bearer" = [])), params(EndQuery), responses((status = 204, description = "They have ended")))]
#[delete("/me/sessions")]
pub async fn end_my_sessions(
    SignedIn(caller): SignedIn,
    Query(query): Query<EndQuery>,
    state: Data<ApiState>,
) -> Answer {
    let which = if query.all { Revoked::All } else { Revoked::Others };
    state.services.sessions.revoke_own(&caller, which).await?;
    match which {
        Revoked::All => auth::forgotten(&state.settings),
        Revoked::Others => Ok(answer::no_content()),
    }
}

/// End one of one's own sessions
///
/// Signs whoever asks out in one place. Acts on its next request.
#[utoipa::path(
    tag = "auth",
    security(("bearer" = [])),
    params(PathId<SessionId>),
    responses(
        (status = 204, description = "It has ended"),
        (status = 404, description = "`session.not_found`: it is not one's own, or is over"),
    )
)]
#[delete("/me/sessions/{id}")]
pub async fn end_my_session(
    SignedIn(caller): SignedIn,
    PathId(id): PathId<SessionId>,
    state: Data<ApiState>,
) -> Answer {
    state.services.sessions.revoke_one(&caller, id).await?;
    Ok(answer::no_content())
}

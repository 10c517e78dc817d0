//! Sessions by password, by cookie, and their end.

use actix_web::{HttpRequest, post, web::Data};
use galley_domain::error::{ErrorCode, Failure};

use super::{
    cookie,
    dto::{LogIn, Session},
    user_agent, with_cookie,
};
use crate::{
    answer::{self, Answer},
    body::Json,
    client_address::ClientAddress,
    cookies,
    cross_site::OwnPage,
    problem::Problem,
    rate, request_id,
    state::ApiState,
};

/// Sign in
///
/// Takes an address and a password. Five attempts a minute are allowed for an address of the network and for an
/// account; every answer says how many are left.
#[utoipa::path(
    tag = "auth",
    security(()),
    responses(
        (status = 200, description = "Signed in; the refresh cookie is set", body = answer::Data<Session>,
         headers(
            ("X-RateLimit-Limit" = u32, description = "Attempts in a minute"),
            ("X-RateLimit-Remaining" = u32, description = "Attempts left"),
            ("X-RateLimit-Reset" = u64, description = "Seconds until all attempts are back"),
         )),
        (status = 401, description = "`auth.invalid_credentials`, whichever of the two is wrong"),
        (status = 429, description = "`rate_limited`; `Retry-After` says for how long"),
    )
)]
#[post("/auth/login")]
pub async fn log_in(
    Json(form): Json<LogIn>,
    ClientAddress(address): ClientAddress,
    state: Data<ApiState>,
    request: HttpRequest,
) -> Answer {
    let form = form.from(address, user_agent(&request));
    let attempt = state.services.sessions.sign_in(state.tenant, request_id::of(&request), form).await;
    let limits = rate::headers(&attempt.verdict);
    let signed_in = attempt.outcome.map_err(|failure| Problem::from(failure).with_headers(limits.clone()))?;
    let cookie = cookie(&signed_in, &state.settings);
    let mut response = answer::done(Session::from(signed_in))?;
    for (name, value) in limits {
        response.headers_mut().insert(name, value);
    }
    with_cookie(response, cookie)
}

/// Renew a session
///
/// Takes the refresh cookie, which works once, and gives the next one. Showing one twice ends the session.
#[utoipa::path(
    tag = "auth",
    security(("refreshCookie" = [])),
    params(OwnPage),
    responses(
        (status = 200, description = "A new access token; the cookie is replaced", body = answer::Data<Session>),
        (status = 401, description = "`auth.session_expired` or `auth.token_reused`"),
        (status = 403, description = "`auth.cross_site`"),
    )
)]
#[post("/auth/refresh")]
pub async fn refresh_session(_: OwnPage, state: Data<ApiState>, request: HttpRequest) -> Answer {
    let secret = cookies::secret(&request).ok_or_else(|| Failure::new(ErrorCode::AuthSessionExpired))?;
    let signed_in = state.services.sessions.refresh(state.tenant, request_id::of(&request), &secret).await?;
    let cookie = cookie(&signed_in, &state.settings);
    with_cookie(answer::done(Session::from(signed_in))?, cookie)
}

/// Sign out
///
/// Ends the session of the refresh cookie; without one, nothing is left to end.
#[utoipa::path(
    tag = "auth",
    security(("refreshCookie" = []), ()),
    params(OwnPage),
    responses(
        (status = 204, description = "Signed out; the cookie is removed"),
        (status = 403, description = "`auth.cross_site`"),
    )
)]
#[post("/auth/logout")]
pub async fn log_out(_: OwnPage, state: Data<ApiState>, request: HttpRequest) -> Answer {
    if let Some(secret) = cookies::secret(&request) {
        state.services.sessions.sign_out(state.tenant, request_id::of(&request), &secret).await?;
    }
    with_cookie(answer::no_content(), cookies::removed(&state.settings))
}

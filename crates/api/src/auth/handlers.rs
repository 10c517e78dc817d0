//! Sessions by password, by cookie, and their end.

use actix_web::{HttpRequest, post, web::Data};
use galley_domain::error::{ErrorCode, Failure};
use galley_services::sessions::{Admission, Credentials};

use super::{
    begun, check_page, cookie,
    dto::{LogIn, Session},
    forgotten,
    second_factor::{FirstStepDone, asked},
    with_cookie,
};
use crate::{
    answer::{self, Answer},
    body::Json,
    caller::Anyone,
    cookies,
    cross_site::OwnPage,
    origin::ComesFrom,
    problem::Problem,
    rate, request_id,
    state::ApiState,
};

/// Sign in
///
/// Takes an address and a password. With the mode `token` the answer holds an access token, and a cookie gets the next
/// one. With the mode `cookie` the answer holds no token: the session's cookie is all there is, and the request needs
/// the header `X-Galley-Request: 1`. Five attempts a minute are allowed for an address of the network and for an
/// account; every answer says how many are left.
///
/// Whoever has a second factor is not signed in yet: the answer holds `second_factor`, with a challenge for
/// `POST /auth/second-factor`, unless the browser is one that they trust.
#[utoipa::path(
    tag = "auth",
    security(()),
    responses(
        (status = 200, description = "Signed in, and the cookie is set; or the second step is asked for", body = answer::Data<FirstStepDone>,
         headers(
            ("X-RateLimit-Limit" = u32, description = "Attempts in a minute"),
            ("X-RateLimit-Remaining" = u32, description = "Attempts left"),
            ("X-RateLimit-Reset" = u64, description = "Seconds until all attempts are back"),
         )),
        (status = 401, description = "`auth.invalid_credentials`, whichever of the two is wrong"),
        (status = 403, description = "`auth.cross_site`, with the mode `cookie` alone"),
        (status = 429, description = "`rate_limited`; `Retry-After` says for how long"),
    )
)]
#[post("/auth/login")]
pub async fn log_in(
    Json(form): Json<LogIn>,
    ComesFrom(origin): ComesFrom,
    state: Data<ApiState>,
    request: HttpRequest,
) -> Answer {
    let device = cookies::Kind::Device.secret(&request, &state.settings);
    let form = form.from(device, origin);
    check_page(form.mode, &request)?;
    let attempt = state.services.sessions.sign_in(state.tenant, request_id::of(&request), form).await;
    let limits = rate::headers(&attempt.verdict);
    let admission = attempt.outcome.map_err(|failure| Problem::from(failure).with_headers(limits.clone()))?;
    let mut response = match admission {
        Admission::Session(signed_in) => begun(*signed_in, &state.settings)?,
        Admission::SecondStep(step) => asked(step, &state.settings)?,
    };
    for (name, value) in limits {
        response.headers_mut().insert(name, value);
    }
    Ok(response)
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
    let expired = || Failure::new(ErrorCode::AuthSessionExpired);
    let secret = cookies::Kind::Refresh.secret(&request, &state.settings).ok_or_else(expired)?;
    let renewed = state.services.sessions.refresh(state.tenant, request_id::of(&request), &secret).await?;
    let cookie = cookie(&renewed.credentials, &state.settings);
    let Credentials::Tokens { access_token, access_expires_at, .. } = renewed.credentials else {
        return Err(expired().into());
    };
    let session = Session { access_token, expires_at: access_expires_at, user: renewed.me.into() };
    with_cookie(answer::done(session)?, cookie)
}

/// Sign out
///
/// Ends the session of whoever asks, by token or by cookie, and that of the refresh cookie; without one, nothing is left
/// to end.
#[utoipa::path(
    tag = "auth",
    security(("bearer" = []), ("refreshCookie" = []), ()),
    params(OwnPage),
    responses(
        (status = 204, description = "Signed out; the cookies are removed",
         headers(("Clear-Site-Data" = String, description = "What the browser kept of our answers goes too"))),
        (status = 403, description = "`auth.cross_site`"),
    )
)]
#[post("/auth/logout")]
pub async fn log_out(
    _: OwnPage,
    Anyone(caller): Anyone,
    state: Data<ApiState>,
    request: HttpRequest,
) -> Answer {
    let refresh = cookies::Kind::Refresh.secret(&request, &state.settings);
    state.services.sessions.sign_out(&caller, refresh.as_deref()).await?;
    forgotten(&state.settings)
}

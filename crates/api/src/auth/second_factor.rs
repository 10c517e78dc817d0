//! The second step of signing in.

use actix_web::{HttpRequest, post, web::Data};
use chrono::{DateTime, Utc};
use galley_domain::{access::Origin, factors::Method as DomainMethod};
use galley_services::sessions::{self, ShowFactor};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{begun, dto::SignedIn, with_cookie};
use crate::{
    answer::{self, Answer},
    body::Json,
    cookies, cross_site,
    mirror::mirror,
    origin::ComesFrom,
    problem::Problem,
    rate, request_id,
    state::{ApiState, Settings},
};

mirror! {
    /// What can be shown in the second step: a code of the authenticator app, or one of the backup codes.
    SecondFactorMethod of DomainMethod { Totp, BackupCode }
}

/// That the first step was right, and that there is a second one.
#[derive(Serialize, ToSchema)]
pub struct SecondStepNeeded {
    /// The second step.
    pub second_factor: SecondStep,
}

/// What a first step leads to: a session, or a second step.
#[derive(Serialize, ToSchema)]
#[serde(untagged)]
#[expect(dead_code, reason = "it describes two answers that are made apart")]
pub enum FirstStepDone {
    /// It was enough.
    SignedIn(SignedIn),
    /// There is a second one.
    SecondStep(SecondStepNeeded),
}

/// A sign-in that waits for its second step.
#[derive(Serialize, ToSchema)]
pub struct SecondStep {
    /// For `POST /auth/second-factor`; good for five tries.
    #[schema(example = "tB0fO6oGz1cF3nq0u5hUeT4l1v3m9kQe7s2yXwZrA8c")]
    pub challenge: String,
    /// What can be shown.
    pub methods: Vec<SecondFactorMethod>,
    /// Until when it waits.
    pub expires_at: DateTime<Utc>,
}

/// The second step of a sign-in.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ShowSecondFactor {
    /// What the first step gave.
    #[schema(example = "tB0fO6oGz1cF3nq0u5hUeT4l1v3m9kQe7s2yXwZrA8c")]
    pub challenge: String,
    /// What kind of code it is.
    pub method: SecondFactorMethod,
    /// The code.
    #[schema(example = "492039")]
    pub code: String,
    /// Whether this browser need not show one for 30 days; sessions that are held with tokens do not know it.
    pub trust_device: Option<bool>,
}

impl ShowSecondFactor {
    fn from(self, browser: Option<String>, origin: Origin) -> ShowFactor {
        ShowFactor {
            challenge: self.challenge,
            browser,
            method: self.method.into(),
            code: self.code,
            trust_device: self.trust_device.unwrap_or(false),
            origin,
        }
    }
}

/// The answer to whoever has to do the second step, with the cookie that ties it to their browser.
pub fn asked(step: sessions::SecondStep, settings: &Settings) -> Answer {
    let sessions::SecondStep { challenge, browser, methods, expires_at } = step;
    let methods = methods.into_iter().map(Into::into).collect();
    let response =
        answer::done(SecondStepNeeded { second_factor: SecondStep { challenge, methods, expires_at } })?;
    match browser {
        Some(secret) => {
            with_cookie(response, cookies::Kind::Challenge.holding(&secret, expires_at, settings))
        }
        None => Ok(response),
    }
}

/// Show the second factor
///
/// The second step of a sign-in that `POST /auth/login` asked for. The first step's mode holds: a browser must be the one
/// that did it. Five wrong codes end the sign-in, and so do ten minutes; five attempts a minute are allowed for an
/// address of the network and for an account. A code works once.
#[utoipa::path(
    tag = "auth",
    security(()),
    responses(
        (status = 200, description = "Signed in; the cookie is set", body = answer::Data<SignedIn>,
         headers(
            ("X-RateLimit-Limit" = u32, description = "Attempts in a minute"),
            ("X-RateLimit-Remaining" = u32, description = "Attempts left"),
            ("X-RateLimit-Reset" = u64, description = "Seconds until all attempts are back"),
         )),
        (status = 401, description = "`auth.challenge_invalid`: begin again"),
        (status = 403, description = "`auth.cross_site`, for browsers alone"),
        (status = 404, description = "`factor.not_found`: there is no factor of this kind"),
        (status = 422, description = "`factor.code_wrong` at `/code`; `body.invalid`"),
        (status = 429, description = "`rate_limited`; `Retry-After` says for how long"),
    )
)]
#[post("/auth/second-factor")]
pub async fn show_second_factor(
    Json(form): Json<ShowSecondFactor>,
    ComesFrom(origin): ComesFrom,
    state: Data<ApiState>,
    request: HttpRequest,
) -> Answer {
    let settings = &state.settings;
    let browser = cookies::Kind::Challenge.secret(&request, settings);
    if browser.is_some() {
        cross_site::check(&request)?;
    }
    let form = form.from(browser, origin);
    let attempt = state.services.sessions.show_factor(state.tenant, request_id::of(&request), form).await;
    let limits = rate::headers(&attempt.verdict);
    let done = attempt.outcome.map_err(|failure| Problem::from(failure).with_headers(limits.clone()))?;
    let mut response = begun(done.signed_in, settings)?;
    for (name, value) in limits {
        response.headers_mut().insert(name, value);
    }
    if let Some((secret, expires_at)) = done.device {
        response = with_cookie(response, cookies::Kind::Device.holding(&secret, expires_at, settings))?;
    }
    with_cookie(response, cookies::Kind::Challenge.removed(settings))
}

//! Proving once more who one is.

use actix_web::{post, web::Data};

use super::dto::Confirm;
use crate::{
    answer::{self, Answer},
    body::Json,
    caller::SignedIn,
    problem::Problem,
    rate,
    state::ApiState,
};

/// Confirm who one is
///
/// Takes the password once more, or a code of the authenticator app. For ten minutes after it, as after signing in, this session may change what its person
/// signs in with; later such a change is refused with `auth.confirm_required`. Five attempts a minute are allowed.
#[utoipa::path(
    tag = "auth",
    security(("bearer" = [])),
    responses(
        (status = 204, description = "Confirmed",
         headers(
            ("X-RateLimit-Limit" = u32, description = "Attempts in a minute"),
            ("X-RateLimit-Remaining" = u32, description = "Attempts left"),
            ("X-RateLimit-Reset" = u64, description = "Seconds until all attempts are back"),
         )),
        (status = 404, description = "`factor.not_found`: a code, and no authenticator app"),
        (status = 422, description = "`password.wrong` at `/password`; `factor.code_wrong` at `/code`; `body.invalid`, also for both or none"),
        (status = 429, description = "`rate_limited`; `Retry-After` says for how long"),
    )
)]
#[post("/me/confirm")]
pub async fn confirm_me(
    SignedIn(caller): SignedIn,
    Json(form): Json<Confirm>,
    state: Data<ApiState>,
) -> Answer {
    let attempt = state.services.sessions.confirm(&caller, form.proof()?).await?;
    let limits = rate::headers(&attempt.verdict);
    attempt.outcome.map_err(|failure| Problem::from(failure).with_headers(limits.clone()))?;
    let mut response = answer::no_content();
    for (name, value) in limits {
        response.headers_mut().insert(name, value);
    }
    Ok(response)
}

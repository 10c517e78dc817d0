//! One's authenticator app.

use actix_web::{delete, post, web::Data};

use super::dto::{TotpActivated, TotpCode, TotpSetUp};
use crate::{
    answer::{self, Answer},
    body::Json,
    caller::SignedIn,
    state::ApiState,
};

/// Set an authenticator app up
///
/// Makes a seed and shows it this once, as text, as a URL and as a QR code. It counts for nothing until its first code
/// is entered with `POST /me/factors/totp/confirm`, within 30 minutes. Needs a session that was begun or confirmed within
/// ten minutes.
#[utoipa::path(
    tag = "factors",
    security(("bearer" = [])),
    responses(
        (status = 200, description = "The seed", body = answer::Data<TotpSetUp>),
        (status = 403, description = "`auth.confirm_required`"),
        (status = 409, description = "`factor.exists`: take the present one away first"),
    )
)]
#[post("/me/factors/totp")]
pub async fn set_up_totp(SignedIn(caller): SignedIn, state: Data<ApiState>) -> Answer {
    let sheet = state.services.factors.set_up_totp(&caller).await?;
    answer::done(TotpSetUp::from(sheet))
}

/// Confirm an authenticator app
///
/// Takes its first code. From then on signing in asks for a code, and every other session of the person is over. Whoever
/// had no backup codes gets ten.
#[utoipa::path(
    tag = "factors",
    security(("bearer" = [])),
    responses(
        (status = 200, description = "The app counts", body = answer::Data<TotpActivated>),
        (status = 403, description = "`auth.confirm_required`"),
        (status = 404, description = "`factor.not_found`: none is being set up, or for too long"),
        (status = 409, description = "`factor.exists`"),
        (status = 422, description = "`factor.code_wrong` at `/code`; `body.invalid`"),
    )
)]
#[post("/me/factors/totp/confirm")]
pub async fn activate_totp(
    SignedIn(caller): SignedIn,
    Json(form): Json<TotpCode>,
    state: Data<ApiState>,
) -> Answer {
    let backup_codes = state.services.factors.activate_totp(&caller, &form.code).await?;
    answer::done(TotpActivated { backup_codes })
}

/// Remove one's authenticator app
///
/// Also one that is being set up. Backup codes go with the last second factor, and every other session of the person is
/// over.
#[utoipa::path(
    tag = "factors",
    security(("bearer" = [])),
    responses(
        (status = 204, description = "It is gone"),
        (status = 403, description = "`auth.confirm_required`"),
        (status = 404, description = "`factor.not_found`"),
    )
)]
#[delete("/me/factors/totp")]
pub async fn remove_totp(SignedIn(caller): SignedIn, state: Data<ApiState>) -> Answer {
    state.services.factors.remove_totp(&caller).await?;
    Ok(answer::no_content())
}

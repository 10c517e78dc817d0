//! What one has, and taking away what somebody lost.

use actix_web::{HttpRequest, delete, get, web::Data};
use galley_domain::ids::UserId;

use super::dto::Factors;
use crate::{
    answer::{self, Answer},
    caller::SignedIn,
    path::PathId,
    state::ApiState,
};

/// Show one's own second factors
///
/// The authenticator app, how many backup codes are left, and by when one's role needs a second factor.
#[utoipa::path(tag = "factors", security(("bearer" = [])), responses((status = 200, description = "One's second factors", body = answer::Data<Factors>)))]
#[get("/me/factors")]
pub async fn list_factors(SignedIn(caller): SignedIn, state: Data<ApiState>, request: HttpRequest) -> Answer {
    let overview = state.services.factors.list(&caller).await?;
    answer::data(&request, Factors::from(overview))
}

/// Reset somebody's second factors
///
/// For a person who lost theirs. Takes away the authenticator app and the backup codes and ends every session and every
/// trusted device; the password alone signs in again. Nobody resets those of a role above their own. Needs a session
/// that was begun or confirmed within ten minutes.
#[utoipa::path(
    tag = "factors",
    security(("bearer" = [])),
    params(PathId<UserId>),
    responses(
        (status = 204, description = "The person has no second factor"),
        (status = 403, description = "`access.denied`, `auth.confirm_required` or `user.role_too_high`"),
        (status = 409, description = "`factor.missing`: there was none"),
    )
)]
#[delete("/users/{id}/factors")]
pub async fn reset_factors(
    SignedIn(caller): SignedIn,
    PathId(id): PathId<UserId>,
    state: Data<ApiState>,
) -> Answer {
    state.services.factors.reset(&caller, id).await?;
    Ok(answer::no_content())
}

//! Taking away and giving back the right to sign in.

use actix_web::{post, web::Data};
use galley_domain::ids::UserId;

use super::dto::User;
use crate::{
    answer::{self, Answer},
    caller::SignedIn,
    etag::IfMatch,
    path::PathId,
    state::ApiState,
};

/// Deactivate a person
///
/// Takes away the right to sign in and ends every session. A site keeps at least one active owner.
#[utoipa::path(
    tag = "users",
    security(("bearer" = [])),
    params(PathId<UserId>, IfMatch),
    responses(
        (status = 200, description = "The person as they are now", body = answer::Data<User>),
        (status = 409, description = "`user.last_owner` or `user.state_unchanged`"),
    )
)]
#[post("/users/{id}/deactivate")]
pub async fn deactivate_user(
    SignedIn(caller): SignedIn,
    PathId(id): PathId<UserId>,
    IfMatch(version): IfMatch,
    state: Data<ApiState>,
) -> Answer {
    let user = User::from(state.services.accounts.deactivate(&caller, id, version).await?);
    answer::versioned(user.version, user)
}

/// Reactivate a person
///
/// Gives the right to sign in back.
#[utoipa::path(
    tag = "users",
    security(("bearer" = [])),
    params(PathId<UserId>, IfMatch),
    responses(
        (status = 200, description = "The person as they are now", body = answer::Data<User>),
        (status = 409, description = "`user.state_unchanged`"),
    )
)]
#[post("/users/{id}/reactivate")]
pub async fn reactivate_user(
    SignedIn(caller): SignedIn,
    PathId(id): PathId<UserId>,
    IfMatch(version): IfMatch,
    state: Data<ApiState>,
) -> Answer {
    let user = User::from(state.services.accounts.reactivate(&caller, id, version).await?);
    answer::versioned(user.version, user)
}

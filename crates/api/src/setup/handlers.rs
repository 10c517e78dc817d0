//! Asking whether a site is set up, and doing it.

use actix_web::{HttpRequest, get, post, web::Data};

use super::dto::{SetUp, SetupStatus};
use crate::{
    answer::{self, Answer},
    auth,
    body::Json,
    origin::ComesFrom,
    request_id,
    state::ApiState,
};

/// Show whether set-up is needed
///
/// A new site waits for whoever holds the token that the server printed.
#[utoipa::path(tag = "auth", security(()), responses((status = 200, description = "Whether the site waits for its first owner", body = answer::Data<SetupStatus>)))]
#[get("/setup")]
pub async fn get_setup(state: Data<ApiState>, request: HttpRequest) -> Answer {
    let site = state.services.sites.current(state.tenant, request_id::of(&request)).await?;
    answer::data(&request, SetupStatus { needed: site.set_up_at.is_none(), site_name: site.name })
}

/// Create the first owner
///
/// Works once, with the set-up token, and signs the owner in. The mode `cookie` needs the header `X-Galley-Request: 1`.
#[utoipa::path(
    tag = "auth",
    security(()),
    responses(
        (status = 201, description = "The owner is signed in; the cookie is set", body = answer::Data<auth::SignedIn>),
        (status = 403, description = "`setup.token_wrong` or `auth.cross_site`"),
        (status = 409, description = "`setup.done`"),
    )
)]
#[post("/setup")]
pub async fn create_owner(
    Json(form): Json<SetUp>,
    ComesFrom(origin): ComesFrom,
    state: Data<ApiState>,
    request: HttpRequest,
) -> Answer {
    let form = form.from(origin);
    auth::check_page(form.mode, &request)?;
    let signed_in = state.services.sites.set_up(state.tenant, request_id::of(&request), form).await?;
    auth::begun_at("/api/v1/me", signed_in, &state.settings)
}

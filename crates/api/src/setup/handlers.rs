//! Asking whether a site is set up, and doing it.

use actix_web::{HttpRequest, get, post, web::Data};

use super::dto::{SetUp, SetupStatus};
use crate::{
    answer::{self, Answer},
    auth,
    body::Json,
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
/// Works once, with the set-up token, and signs the owner in.
#[utoipa::path(
    tag = "auth",
    security(()),
    responses(
        (status = 201, description = "The owner is signed in; the refresh cookie is set", body = answer::Data<auth::Session>),
        (status = 403, description = "`setup.token_wrong`"),
        (status = 409, description = "`setup.done`"),
    )
)]
#[post("/setup")]
pub async fn create_owner(Json(form): Json<SetUp>, state: Data<ApiState>, request: HttpRequest) -> Answer {
    let form = form.from(auth::user_agent(&request));
    let signed_in = state.services.sites.set_up(state.tenant, request_id::of(&request), form).await?;
    let cookie = auth::cookie(&signed_in, &state.settings);
    auth::with_cookie(answer::created("/api/v1/me", None, auth::Session::from(signed_in))?, cookie)
}

//! One's own profile and password.

use actix_web::{HttpRequest, HttpResponse, get, patch, post, web::Data};

use super::dto::{ChangePassword, Me, UpdateMe};
use crate::{
    answer::{self, Answer},
    body::Json,
    caller::SignedIn,
    state::ApiState,
};

/// Show one's own profile
///
/// Who is signed in, on which site, and what they may do there.
#[utoipa::path(tag = "auth", security(("bearer" = [])), responses((status = 200, description = "Whoever is signed in", body = answer::Data<Me>)))]
#[get("/me")]
pub async fn get_me(SignedIn(caller): SignedIn, state: Data<ApiState>, request: HttpRequest) -> Answer {
    let me = state.services.accounts.me(&caller).await?;
    answer::data(&request, Me::from(me))
}

/// Change one's own profile
///
/// Gives oneself another name.
#[utoipa::path(tag = "auth", security(("bearer" = [])), responses((status = 200, description = "The profile as it is now", body = answer::Data<Me>)))]
#[patch("/me")]
pub async fn update_me(
    SignedIn(caller): SignedIn,
    Json(form): Json<UpdateMe>,
    state: Data<ApiState>,
) -> Answer {
    let accounts = &state.services.accounts;
    let me = match form.name {
        Some(name) => accounts.rename_me(&caller, &name).await?,
        None => accounts.me(&caller).await?,
    };
    answer::done(Me::from(me))
}

/// Change one's own password
///
/// Ends every other session of the person. Needs the password until now, and a session that was begun or confirmed
/// within ten minutes.
#[utoipa::path(
    tag = "auth",
    security(("bearer" = [])),
    responses(
        (status = 204, description = "The password is changed"),
        (status = 403, description = "`auth.confirm_required`"),
    )
)]
#[post("/me/password")]
pub async fn change_password(
    SignedIn(caller): SignedIn,
    Json(form): Json<ChangePassword>,
    state: Data<ApiState>,
) -> Answer {
    state.services.accounts.change_password(&caller, &form.current, &form.new).await?;
    Ok::<HttpResponse, _>(answer::no_content())
}

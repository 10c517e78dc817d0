//! Showing and replacing the site's security settings.

use actix_web::{get, put, web::Data};

use super::dto::{ReplaceSecuritySettings, SecuritySettings};
use crate::{
    answer::{self, Answer},
    body::Json,
    caller::SignedIn,
    etag::IfMatch,
    state::ApiState,
};

/// Show the site's security settings
///
/// What the site asks of sign-ins, with the version that a change must name.
#[utoipa::path(tag = "settings", security(("bearer" = [])), responses((status = 200, description = "The settings", body = answer::Data<SecuritySettings>)))]
#[get("/settings/security")]
pub async fn get_security_settings(SignedIn(caller): SignedIn, state: Data<ApiState>) -> Answer {
    let settings = SecuritySettings::from(state.services.security.show(&caller).await?);
    answer::versioned(settings.version, settings)
}

/// Replace the site's security settings
///
/// Asks people of some roles for a second factor. Whoever has none when the days of grace are over is still signed in,
/// and may do nothing but set one up: everything else is `403 auth.second_factor_required`. Needs a session that was
/// begun or confirmed within ten minutes.
#[utoipa::path(
    tag = "settings",
    security(("bearer" = [])),
    params(IfMatch),
    responses(
        (status = 200, description = "The settings as they are now", body = answer::Data<SecuritySettings>),
        (status = 403, description = "`access.denied` or `auth.confirm_required`"),
    )
)]
#[put("/settings/security")]
pub async fn replace_security_settings(
    SignedIn(caller): SignedIn,
    IfMatch(version): IfMatch,
    Json(form): Json<ReplaceSecuritySettings>,
    state: Data<ApiState>,
) -> Answer {
    let required = form.second_factor_required;
    let roles = required.roles.into_iter().map(Into::into).collect();
    let security = &state.services.security;
    let site = security.require_second_factor(&caller, version, roles, required.grace_days).await?;
    let settings = SecuritySettings::from(site);
    answer::versioned(settings.version, settings)
}

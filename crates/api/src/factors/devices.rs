//! The devices that one trusts.

use actix_web::{HttpRequest, delete, get, web::Data};
use galley_domain::ids::TrustedDeviceId;

use super::dto::TrustedDevice;
use crate::{
    answer::{self, Answer},
    caller::SignedIn,
    path::PathId,
    state::ApiState,
};

/// List one's trusted devices
///
/// Browsers in which the second step of signing in is not asked for, the newest first. Never paged.
#[utoipa::path(tag = "factors", security(("bearer" = [])), responses((status = 200, description = "The devices", body = answer::Data<Vec<TrustedDevice>>)))]
#[get("/me/trusted-devices")]
pub async fn list_trusted_devices(
    SignedIn(caller): SignedIn,
    state: Data<ApiState>,
    request: HttpRequest,
) -> Answer {
    let devices = state.services.factors.devices(&caller).await?;
    answer::data(&request, devices.into_iter().map(TrustedDevice::from).collect::<Vec<_>>())
}

/// End trust in a device
///
/// The next sign-in there asks for the second factor.
#[utoipa::path(
    tag = "factors",
    security(("bearer" = [])),
    params(PathId<TrustedDeviceId>),
    responses(
        (status = 204, description = "It is trusted no more"),
        (status = 404, description = "`device.not_found`"),
    )
)]
#[delete("/me/trusted-devices/{id}")]
pub async fn end_trusted_device(
    SignedIn(caller): SignedIn,
    PathId(id): PathId<TrustedDeviceId>,
    state: Data<ApiState>,
) -> Answer {
    state.services.factors.end_device(&caller, id).await?;
    Ok(answer::no_content())
}

/// End trust in every device
///
/// The next sign-in asks for the second factor, wherever it is.
#[utoipa::path(tag = "factors", security(("bearer" = [])), responses((status = 204, description = "None is trusted")))]
#[delete("/me/trusted-devices")]
pub async fn end_trusted_devices(SignedIn(caller): SignedIn, state: Data<ApiState>) -> Answer {
    state.services.factors.end_devices(&caller).await?;
    Ok(answer::no_content())
}

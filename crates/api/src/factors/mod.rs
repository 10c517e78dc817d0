//! Second factors: one's own, the devices that need none, and taking away somebody's who lost them.

mod backup_codes;
mod devices;
mod dto;
mod handlers;
mod totp;

pub use dto::SecondFactorState;

use utoipa_actix_web::service_config::ServiceConfig;

/// Registers the routes with their documentation.
pub fn configure(config: &mut ServiceConfig) {
    config
        .service(handlers::list_factors)
        .service(handlers::reset_factors)
        .service(totp::set_up_totp)
        .service(totp::activate_totp)
        .service(totp::remove_totp)
        .service(backup_codes::renew_backup_codes)
        .service(devices::list_trusted_devices)
        .service(devices::end_trusted_device)
        .service(devices::end_trusted_devices);
}

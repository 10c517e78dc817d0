//! What the site asks of sign-ins.

mod dto;
mod handlers;

use utoipa_actix_web::service_config::ServiceConfig;

/// Registers the routes with their documentation.
pub fn configure(config: &mut ServiceConfig) {
    config.service(handlers::get_security_settings).service(handlers::replace_security_settings);
}

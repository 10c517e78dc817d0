//! The first owner of a new site.

mod dto;
mod handlers;

use utoipa_actix_web::service_config::ServiceConfig;

/// Registers the routes with their documentation.
pub fn configure(config: &mut ServiceConfig) {
    config.service(handlers::get_setup).service(handlers::create_owner);
}

//! Whether the server lives, and whether it can work.

mod handlers;

use utoipa_actix_web::service_config::ServiceConfig;

/// Registers the routes, which stand outside the API, with their documentation.
pub fn configure(config: &mut ServiceConfig) {
    config.service(handlers::get_health).service(handlers::get_readiness);
}

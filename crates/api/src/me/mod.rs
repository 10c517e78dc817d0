//! Whoever is signed in, about themselves.

mod confirm;
mod dto;
mod handlers;

pub use dto::Me;

use utoipa_actix_web::service_config::ServiceConfig;

/// Registers the routes with their documentation.
pub fn configure(config: &mut ServiceConfig) {
    config
        .service(handlers::get_me)
        .service(handlers::update_me)
        .service(handlers::change_password)
        .service(confirm::confirm_me);
}

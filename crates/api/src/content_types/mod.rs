//! Content types: what kinds of content there are.

mod dto;
mod field;
mod handlers;
mod rules;

use utoipa_actix_web::service_config::ServiceConfig;

/// Registers the routes with their documentation.
pub fn configure(config: &mut ServiceConfig) {
    config
        .service(handlers::list_types)
        .service(handlers::create_type)
        .service(handlers::get_type)
        .service(handlers::replace_type)
        .service(handlers::delete_type);
}

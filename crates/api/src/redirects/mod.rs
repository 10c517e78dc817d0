//! Redirects from old paths, for editors and for the site.

mod dto;
mod handlers;
mod resolve;

use utoipa_actix_web::service_config::ServiceConfig;

/// Registers the routes with their documentation.
pub fn configure(config: &mut ServiceConfig) {
    config
        .service(handlers::list_redirects)
        .service(handlers::create_redirect)
        .service(resolve::resolve_redirect)
        .service(handlers::delete_redirect);
}

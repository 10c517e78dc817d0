//! Published content for readers: the hot path. Invariant: an answer that is in the cache is given out without a look
//! at the database and without making JSON.

mod compress;
mod dto;
mod encoding;
mod handlers;
mod reply;

use utoipa_actix_web::service_config::ServiceConfig;

/// Registers the routes with their documentation.
pub fn configure(config: &mut ServiceConfig) {
    config
        .service(handlers::list_content)
        .service(handlers::get_content_by_field)
        .service(handlers::get_content)
        .service(handlers::get_single);
}

//! The media library and the files themselves.

mod dto;
mod handlers;
mod serve;
mod upload;
mod usage;

use utoipa_actix_web::service_config::ServiceConfig;

/// Registers the library's routes with their documentation.
pub fn configure(config: &mut ServiceConfig) {
    config
        .service(upload::upload_asset)
        .service(handlers::list_assets)
        .service(handlers::get_asset)
        .service(handlers::update_asset)
        .service(handlers::delete_asset)
        .service(usage::list_asset_usage);
}

/// Registers the files' routes, which stand outside the API, with their documentation.
pub fn configure_files(config: &mut ServiceConfig) {
    config.service(serve::get_thumbnail).service(serve::get_file);
}

//! Every route, registered once for the server and for the contract alike.

use utoipa_actix_web::service_config::ServiceConfig;

use crate::{
    api_keys, audit, auth, content, content_types, documents, entries, factors, health, me, media, openapi,
    redirects, security_settings, sessions, setup, users,
};

/// Where the API stands.
pub const PREFIX: &str = "/api/v1";

/// The routes of the API, relative to [`PREFIX`].
pub fn api(config: &mut ServiceConfig) {
    // Routes are tried in this order, so what most requests ask for stands first.
    config
        .configure(content::configure)
        .configure(setup::configure)
        .configure(auth::configure)
        .configure(me::configure)
        .configure(sessions::configure)
        .configure(factors::configure)
        .configure(security_settings::configure)
        .configure(users::configure)
        .configure(content_types::configure)
        .configure(entries::configure)
        .configure(documents::configure)
        .configure(media::configure)
        .configure(redirects::configure)
        .configure(api_keys::configure)
        .configure(audit::configure)
        .configure(openapi::configure);
}

/// The routes beside the API.
pub fn beside(config: &mut ServiceConfig) {
    config.configure(media::configure_files).configure(health::configure);
}

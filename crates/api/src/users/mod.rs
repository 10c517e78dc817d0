//! People of the site, for those who manage them.

mod dto;
mod handlers;
mod state;

pub use dto::{Role, UserState};

use utoipa_actix_web::service_config::ServiceConfig;

/// Registers the routes with their documentation.
pub fn configure(config: &mut ServiceConfig) {
    config
        .service(handlers::list_users)
        .service(handlers::create_user)
        .service(handlers::get_user)
        .service(handlers::update_user)
        .service(state::deactivate_user)
        .service(state::reactivate_user);
}

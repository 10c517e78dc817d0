//! Where people are signed in, and ending that.

mod dto;
mod of_user;
mod own;

use utoipa_actix_web::service_config::ServiceConfig;

/// Registers the routes with their documentation.
pub fn configure(config: &mut ServiceConfig) {
    config
        .service(own::list_my_sessions)
        .service(own::end_my_sessions)
        .service(own::end_my_session)
        .service(of_user::list_user_sessions)
        .service(of_user::end_user_sessions);
}

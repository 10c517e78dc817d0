//! Keys for programs, and the accounts that only keys act as.

mod accounts;
mod dto;
mod everybody;
mod mine;

use utoipa_actix_web::service_config::ServiceConfig;

/// Registers the routes with their documentation.
pub fn configure(config: &mut ServiceConfig) {
    config
        .service(mine::list_my_keys)
        .service(mine::create_my_key)
        .service(mine::rotate_my_key)
        .service(mine::revoke_my_key)
        .service(everybody::list_keys)
        .service(everybody::rotate_key)
        .service(everybody::revoke_key)
        .service(accounts::list_service_accounts)
        .service(accounts::create_service_account)
        .service(accounts::create_service_key);
}

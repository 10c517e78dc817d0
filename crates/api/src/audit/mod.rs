//! The audit trail: who did what, when, from where.

mod csv;
mod dto;
mod export;
mod handlers;

use utoipa_actix_web::service_config::ServiceConfig;

/// Registers the routes with their documentation.
pub fn configure(config: &mut ServiceConfig) {
    config.service(export::export_audit).service(handlers::list_audit).service(handlers::verify_audit);
}

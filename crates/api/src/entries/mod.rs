//! Entries, as those who write and review them see them.

mod create;
mod detail;
mod fields;
mod list;
mod transition;
mod trash;
pub(crate) mod usage;
mod versions;

use utoipa_actix_web::service_config::ServiceConfig;

/// Registers the routes with their documentation.
pub fn configure(config: &mut ServiceConfig) {
    config
        .service(list::list_entries)
        .service(create::create_entry)
        .service(detail::get_entry)
        .service(detail::update_entry)
        .service(transition::move_entry)
        .service(versions::list_versions)
        .service(versions::get_version)
        .service(versions::restore_version)
        .service(trash::trash_entry)
        .service(trash::recover_entry)
        .service(trash::purge_entry)
        .service(usage::list_usage);
}

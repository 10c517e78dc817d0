//! Rich text in other forms, for editors that show Markdown or HTML.

mod convert;

use utoipa_actix_web::service_config::ServiceConfig;

/// Registers the route with its documentation.
pub fn configure(config: &mut ServiceConfig) {
    config.service(convert::convert_document);
}

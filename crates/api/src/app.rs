//! The whole API as one worker mounts it. Invariant: what the edge does not wrap is not served.

use actix_web::{
    middleware::from_fn,
    web::{self, Data, ServiceConfig},
};
use utoipa_actix_web::{scope, service_config::ServiceConfig as Documented};
use utoipa_swagger_ui::{Config, SwaggerUi};

use crate::{caller, cors, edge::Edge, fallback, openapi::Described, routes, state::ApiState};

/// The outermost layer, for the application that [`configure`] mounts the API in.
pub fn edge(state: &ApiState) -> Edge {
    Edge(state.clone())
}

/// Mounts the API, files, probes and documentation, and the answer to whatever else is asked for.
pub fn configure(config: &mut ServiceConfig, state: &ApiState) {
    config.app_data(Data::new(state.clone())).app_data(Data::new(Described::default()));
    let api = scope(routes::PREFIX)
        .wrap(from_fn(caller::authenticate))
        .wrap(cors::layer(&state.settings))
        .configure(routes::api);
    Documented::new(config).service(api).configure(routes::beside);
    config
        .service(web::redirect("/docs", "/docs/"))
        .service(SwaggerUi::new("/docs/{_:.*}").config(docs()))
        .default_service(web::to(fallback::nothing));
}

/// Swagger UI on this server's own contract, without a word to any other server.
fn docs() -> Config<'static> {
    Config::new([format!("{}/openapi.json", routes::PREFIX)])
        .validator_url("none")
        .display_operation_id(true)
        .doc_expansion("none")
        .filter(true)
        .persist_authorization(false)
        .try_it_out_enabled(true)
}

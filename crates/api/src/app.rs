//! The whole application of one worker. Invariant: nothing is served that does not pass the edge.

use actix_web::{
    App, Error,
    body::BoxBody,
    dev::{ServiceFactory, ServiceRequest, ServiceResponse},
    middleware::from_fn,
    web::{self, Data, ServiceConfig},
};
use utoipa_actix_web::{scope, service_config::ServiceConfig as Documented};
use utoipa_swagger_ui::{Config, SwaggerUi};

use crate::{caller, cors, edge::Edge, fallback, openapi::Described, routes, state::ApiState};

/// What the workers of a process share; made once, cheap to clone.
#[derive(Clone)]
pub struct Shared {
    state: Data<ApiState>,
    described: Data<Described>,
}

impl Shared {
    /// Over `state`.
    ///
    /// # Errors
    /// When the contract cannot be written as JSON.
    pub fn try_new(state: ApiState) -> Result<Self, serde_json::Error> {
        Ok(Self { state: Data::new(state), described: Data::new(Described::try_new()?) })
    }
}

/// The application of one worker; `more` adds routes beside the API, such as the admin.
pub fn app(
    shared: Shared,
    more: impl FnOnce(&mut ServiceConfig),
) -> App<
    impl ServiceFactory<
        ServiceRequest,
        Config = (),
        Response = ServiceResponse<BoxBody>,
        Error = Error,
        InitError = (),
    >,
> {
    let edge = Edge { ids: shared.state.ids.clone(), https: shared.state.settings.is_https() };
    App::new()
        .app_data(shared.state.clone())
        .app_data(shared.described)
        .wrap(edge)
        .configure(|config| mount(config, &shared.state))
        .configure(more)
        .service(web::redirect("/docs", "/docs/"))
        .service(SwaggerUi::new("/docs/{_:.*}").config(docs()))
        .default_service(web::to(fallback::nothing))
}

fn mount(config: &mut ServiceConfig, state: &ApiState) {
    let api = scope(routes::PREFIX)
        .wrap(from_fn(caller::authenticate))
        .wrap(cors::layer(&state.settings))
        .configure(routes::api);
    Documented::new(config).service(api).configure(routes::beside);
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

//! The whole application of one worker. Invariant: nothing is served that does not pass the edge.

use actix_web::{
    App, Error,
    body::BoxBody,
    dev::{ServiceFactory, ServiceRequest, ServiceResponse},
    middleware::from_fn,
    web::{self, Data, ServiceConfig},
};
use utoipa_actix_web::{AppExt, scope};
use utoipa_swagger_ui::{Config, SwaggerUi};

use crate::{
    caller,
    edge::Edge,
    fallback::{self, Addresses},
    openapi::{self, Published},
    routes,
    state::ApiState,
};

/// What workers share besides the state; made once for the process, cheap to clone.
#[derive(Clone)]
pub struct Shared {
    state: ApiState,
    published: Data<Published>,
    addresses: Data<Addresses>,
}

impl Shared {
    /// Over `state`.
    ///
    /// # Errors
    /// When the contract cannot be written as JSON.
    pub fn try_new(state: ApiState) -> Result<Self, serde_json::Error> {
        let (contract, beside) = (openapi::openapi(), openapi::beside());
        let mut addresses = Addresses::of(&contract, routes::PREFIX);
        addresses.extend(Addresses::of(&beside, ""));
        Ok(Self {
            state,
            published: Data::new(Published::try_new()?),
            addresses: Data::new(Addresses::new(addresses)),
        })
    }
}

/// The application of one worker; `more` adds routes beside the API, such as the admin.
pub fn app(
    shared: Shared,
    more: impl FnOnce(&mut ServiceConfig),
) -> App<
    impl ServiceFactory<ServiceRequest, Config = (), Response = ServiceResponse<BoxBody>, Error = Error, InitError = ()>,
> {
    let Shared { state, published, addresses } = shared;
    let swagger = SwaggerUi::new("/docs/{_:.*}").config(docs());
    App::new()
        .app_data(Data::new(state.clone()))
        .app_data(published)
        .app_data(addresses)
        .wrap(Edge(state))
        .into_utoipa_app()
        .service(scope(routes::PREFIX).wrap(from_fn(caller::authenticate)).configure(routes::api))
        .configure(routes::beside)
        .into_app()
        .service(web::redirect("/docs", "/docs/"))
        .service(swagger)
        .configure(more)
        .default_service(web::to(fallback::nothing))
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

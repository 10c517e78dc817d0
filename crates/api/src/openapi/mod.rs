//! The contract, generated from the routes. Invariant: what is documented is what is registered; every operation says
//! who may call it and how it fails.

mod handlers;
mod limits;
mod problems;
mod security;
mod sharing;

use actix_web::App;
use utoipa::{
    OpenApi,
    openapi::{OpenApi as Contract, Server},
};
use utoipa_actix_web::{AppExt, service_config::ServiceConfig};

pub use handlers::Described;

use self::security::Schemes;
use crate::{problem::ProblemBody, routes};

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Galley",
        version = "1.0.0",
        description = "The API of Galley, a headless content management system.\n\n\
            Every answer is an envelope: `data`, for lists also `meta` and `links`. Every failure is a problem \
            (RFC 9457) with a stable `code`. Things that count their versions are read with an `ETag` and written with \
            `If-Match`. Times are RFC 3339 in UTC, ids are opaque.",
        license(name = "MIT OR Apache-2.0", identifier = "MIT OR Apache-2.0"),
    ),
    servers((url = "/api/v1", description = "This server")),
    tags(
        (name = "auth", description = "Setting up, signing in and out, one's own profile"),
        (name = "factors", description = "Second factors: authenticator apps, backup codes, trusted devices"),
        (name = "settings", description = "What the site asks for"),
        (name = "users", description = "People of the site"),
        (name = "content_types", description = "What kinds of content there are"),
        (name = "entries", description = "Writing, reviewing and publishing"),
        (name = "media", description = "The media library"),
        (name = "redirects", description = "Ways from old paths to new ones"),
        (name = "keys", description = "Keys for programs, and accounts that only keys act as"),
        (name = "audit", description = "Who did what, when, from where"),
        (name = "content", description = "Published content, for readers; public and cached"),
        (name = "files", description = "The files themselves; public and cached"),
        (name = "contract", description = "This contract"),
        (name = "probes", description = "Whether the server lives, and whether it can work"),
    ),
    components(schemas(ProblemBody)),
    modifiers(&Schemes),
)]
struct Base;

/// The whole contract, without a server.
pub fn openapi() -> Contract {
    let (_, mut contract) =
        App::new().into_utoipa_app().openapi(Base::openapi()).configure(routes::api).split_for_parts();
    let (_, mut beside) = App::new().into_utoipa_app().configure(routes::beside).split_for_parts();
    for item in beside.paths.paths.values_mut() {
        item.servers = Some(vec![Server::new("/")]);
    }
    contract.merge(beside);
    sharing::apply(&mut contract);
    limits::apply(&mut contract);
    problems::add(&mut contract);
    security::apply(&mut contract);
    contract
}

/// Registers the contract's own route with its documentation.
pub fn configure(config: &mut ServiceConfig) {
    config.service(handlers::get_contract);
}

#[cfg(test)]
mod tests;

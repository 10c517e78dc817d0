//! Pages of other origins. Invariant: only origins that the operator named may read answers, and never with cookies.

use actix_cors::Cors;
use actix_web::{
    http::{Method, header},
    middleware::Condition,
};

use crate::state::Settings;

/// Headers that a page may see besides the harmless ones.
const EXPOSED: [&str; 7] = [
    "etag",
    "location",
    "retry-after",
    "x-request-id",
    "x-ratelimit-limit",
    "x-ratelimit-remaining",
    "x-ratelimit-reset",
];

/// The layer that lets named origins in; there is none while nobody is named.
pub fn layer(settings: &Settings) -> Condition<Cors> {
    let origins = &settings.allowed_origins;
    let cors = origins
        .iter()
        .fold(Cors::default(), |cors, origin| cors.allowed_origin(&origin.origin().ascii_serialization()));
    let cors = cors
        .allowed_methods([
            Method::GET,
            Method::HEAD,
            Method::POST,
            Method::PUT,
            Method::PATCH,
            Method::DELETE,
        ])
        .allowed_headers([
            header::AUTHORIZATION,
            header::CONTENT_TYPE,
            header::IF_MATCH,
            header::IF_NONE_MATCH,
        ])
        .expose_headers(EXPOSED)
        .max_age(600);
    Condition::new(!origins.is_empty(), cors)
}

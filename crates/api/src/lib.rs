//! The HTTP API of Galley: from a request to a use case and back.
//!
//! To add an endpoint: make a folder of the feature's name with its DTOs and handlers, each handler with its
//! `#[utoipa::path]`; register it in the feature's `configure`, and that in [`routes`]. A handler takes its caller from
//! [`caller`], its body from [`body`], its query from [`query`], and gives an [`answer`].
//! Invariants of the crate: a handler makes no decision that is not about HTTP; a failure gets its status in [`problem`]
//! alone; what is documented is what is registered.

mod answer;
mod api_keys;
mod app;
mod audit;
mod auth;
mod blocking;
mod body;
mod caller;
mod client_address;
mod content;
mod content_types;
mod cookies;
mod cors;
mod cross_site;
mod decode;
mod documents;
mod edge;
mod entries;
mod etag;
mod factors;
mod fallback;
mod health;
mod me;
mod media;
mod mirror;
mod openapi;
mod origin;
mod pages;
mod parameters;
mod path;
mod problem;
mod query;
mod rate;
mod redirects;
mod request_id;
mod routes;
mod security_headers;
mod security_settings;
mod sessions;
mod setup;
mod state;
mod users;

pub use app::{Shared, app};
pub use openapi::openapi;
pub use problem::status_of;
pub use state::{ApiState, Settings};

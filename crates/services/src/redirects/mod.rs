//! Redirects: listed, made, deleted and followed.

mod create;
mod delete;
mod list;
mod resolve;

use std::sync::Arc;

use crate::Ports;

/// The use cases of redirects.
#[derive(Clone)]
pub struct Redirects {
    pub(crate) ports: Arc<Ports>,
}

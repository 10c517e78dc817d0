//! What a site asks of sign-ins.

mod require;
mod show;

use std::sync::Arc;

use crate::Ports;

/// The use cases of a site's security settings.
#[derive(Clone)]
pub struct SecuritySettings {
    pub(crate) ports: Arc<Ports>,
}

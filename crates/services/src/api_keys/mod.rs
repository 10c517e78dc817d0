//! Keys for programs: one's own, and those of service accounts.

mod authenticate;
mod create;
mod list;
mod revoke;
mod rotate;
mod service_accounts;

use std::sync::Arc;

pub use create::MadeKey;

use crate::{Ports, catalog::Catalog};

/// The use cases of keys.
#[derive(Clone)]
pub struct ApiKeys {
    pub(crate) ports: Arc<Ports>,
    pub(crate) catalog: Arc<Catalog>,
}

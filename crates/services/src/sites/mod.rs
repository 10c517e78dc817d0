//! Sites: found at the start, set up once.

mod current;
mod ensure_default;
mod set_up;

use std::sync::Arc;

pub use set_up::SetUp;

use crate::Ports;

/// The use cases of sites.
#[derive(Clone)]
pub struct Sites {
    pub(crate) ports: Arc<Ports>,
}

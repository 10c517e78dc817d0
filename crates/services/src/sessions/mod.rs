//! Sessions: who is at the door, signing in and out, and the rotation of refresh tokens.

mod authenticate;
mod begin;
mod confirm;
mod refresh;
mod sign_in;
mod sign_out;

use std::sync::Arc;

pub use begin::SignedIn;
pub(crate) use begin::begin;
pub use sign_in::{Attempt, SignIn};

use crate::{Ports, catalog::Catalog};

/// The use cases of sessions.
#[derive(Clone)]
pub struct Sessions {
    pub(crate) ports: Arc<Ports>,
    pub(crate) catalog: Arc<Catalog>,
}

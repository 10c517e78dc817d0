//! Sessions: who is at the door, signing in and out, the rotation of refresh tokens, and which sessions there are.

mod admit;
mod authenticate;
mod begin;
mod confirm;
mod end_all;
mod list;
mod refresh;
mod revoke;
mod second_step;
mod sign_in;
mod sign_out;

use std::sync::Arc;

pub(crate) use admit::admit;
pub use admit::{Admission, SecondStep};
pub use authenticate::Proof;
pub(crate) use begin::begin;
pub use begin::{Credentials, SignedIn, Start};
pub use confirm::Entered;
pub(crate) use end_all::end_all;
pub use revoke::Revoked;
pub use second_step::{Completed, ShowFactor};
pub use sign_in::{Attempt, SignIn};

use sign_in::tighter;

use crate::{Ports, catalog::Catalog};

/// The use cases of sessions.
#[derive(Clone)]
pub struct Sessions {
    pub(crate) ports: Arc<Ports>,
    pub(crate) catalog: Arc<Catalog>,
}

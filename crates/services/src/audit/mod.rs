//! The audit trail: reading it, taking a copy, proving it, and putting on record what was refused.

mod deny;
mod export;
mod list;
mod verify;

use std::sync::Arc;

pub use export::{Export, ExportFormat};
pub use verify::{Verification, VerifyPart};

use crate::Ports;

/// The use cases of the audit trail.
#[derive(Clone)]
pub struct Audit {
    pub(crate) ports: Arc<Ports>,
}

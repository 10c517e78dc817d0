//! Imports: documents from elsewhere become entries, each as a whole or not at all, and again without harm.

mod document;
mod import;
mod parts;

use std::sync::Arc;

pub use document::{Import, ImportChange, ImportImage, ImportOutcome, Mode};

use crate::{Ports, catalog::Catalog};

/// The use cases of imports.
#[derive(Clone)]
pub struct Imports {
    pub(crate) ports: Arc<Ports>,
    pub(crate) catalog: Arc<Catalog>,
}

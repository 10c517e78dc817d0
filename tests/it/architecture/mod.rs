//! The walls of the house, checked: who depends on whom, who may call what, how long files are.

mod generated;
mod layers;
mod sources;

use std::path::{Path, PathBuf};

/// The project's root.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_path_buf()
}

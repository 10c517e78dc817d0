//! The order of a list.

use crate::delivery::Path;

/// One key of an order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sort {
    /// By what; never a path with several values.
    pub path: Path,
    /// Largest first. Entries without a value come last either way.
    pub descending: bool,
}

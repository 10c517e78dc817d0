//! How a query is refused. Invariant: the answer always names the parameter that caused it.

use crate::error::{ErrorCode, Failure, Issue};

/// `code` because of the query parameter `parameter`.
pub(super) fn refused(code: ErrorCode, parameter: &str, detail: impl Into<String>) -> Failure {
    Failure::new(code).with_issue(Issue::parameter(parameter, code, detail))
}

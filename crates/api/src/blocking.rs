//! Work that keeps a processor busy. Invariant: it runs off the threads that answer requests.

use galley_domain::error::{ErrorCode, Failure};

/// Runs `work` on a thread of its own.
///
/// # Errors
/// `internal` when the work panicked.
pub async fn run<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, Failure> {
    actix_web::rt::task::spawn_blocking(work)
        .await
        .map_err(|error| Failure::new(ErrorCode::Internal).caused_by(error))
}

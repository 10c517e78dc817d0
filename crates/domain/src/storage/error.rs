//! What a database can answer besides rows. Invariant: not found is an `Option`, a taken value is data, and everything
//! else is opaque.

use crate::error::{ErrorCode, Failure};

/// Why storage did not do it.
#[derive(Debug, thiserror::Error)]
pub enum StorageError {
    /// The row was changed since it was read; it is at this version now.
    #[error("stale: the row is at version {current}")]
    Stale {
        /// The present version.
        current: u64,
    },
    /// A value that must be unique is taken.
    #[error("taken: {what}")]
    Taken {
        /// Which unique rule: `user.email`, `content_type.key`, `entry.<field key>`, `redirect.from`.
        what: String,
    },
    /// The database cannot be reached, or gave up the transaction; trying again may help.
    #[error("the database is unavailable")]
    Unavailable(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// Anything else.
    #[error("the database failed")]
    Broken(#[source] Box<dyn std::error::Error + Send + Sync>),
}

impl From<StorageError> for Failure {
    fn from(error: StorageError) -> Self {
        match error {
            StorageError::Stale { current } => Self::stale(current),
            StorageError::Taken { what } => match what.as_str() {
                "user.email" => Self::new(ErrorCode::UserEmailTaken),
                "content_type.key" => Self::new(ErrorCode::ContentTypeKeyTaken),
                "redirect.from" => Self::new(ErrorCode::RedirectTaken),
                _ => Self::new(ErrorCode::ValueTaken),
            },
            error @ StorageError::Unavailable(_) => {
                Self::new(ErrorCode::StorageUnavailable).retry_after(1).caused_by(error)
            }
            error @ StorageError::Broken(_) => Self::new(ErrorCode::Internal).caused_by(error),
        }
    }
}

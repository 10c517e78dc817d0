//! Time and identity as parameters. Invariant: no rule of Galley asks the machine what time it is.

use chrono::{DateTime, Utc};
use uuid::Uuid;

/// A moment in UTC.
pub type Timestamp = DateTime<Utc>;

/// Tells the time. Answers are cut to microseconds, the finest grain that both databases keep.
pub trait Clock: Send + Sync {
    /// The present moment.
    fn now(&self) -> Timestamp;
}

/// Makes ids. Every call gives a UUIDv7 that was never given before.
pub trait IdSource: Send + Sync {
    /// The next id.
    fn next(&self) -> Uuid;
}

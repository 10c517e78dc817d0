//! Noting the use of sessions: in this process, or in Redis for several. Invariant: both note alike, which `contract.rs`
//! proves, and a note that is lost costs one write.

#[cfg(test)]
mod contract;
mod memory;
mod redis;

pub use self::{memory::MemoryActivity, redis::RedisActivity};

use galley_domain::{clock::Timestamp, sessions::Session};

/// Milliseconds between two notes.
const EVERY_MILLIS: i64 = Session::SEEN_EVERY_SECS * 1000;

/// Whether a use at `now` is to be written down when the last one that was came at `before`. A clock that was far ahead
/// holds nobody up.
fn is_due(before: i64, now: Timestamp) -> bool {
    (now.timestamp_millis() - before).abs() >= EVERY_MILLIS
}

//! Ids in order: each is greater than the one before.

use std::sync::atomic::{AtomicU64, Ordering};

use galley_domain::clock::IdSource;
use uuid::{Builder, Uuid};

/// UUIDv7s that count.
#[derive(Debug)]
pub struct SequentialIds(AtomicU64);

impl SequentialIds {
    /// Ids from the `n`th on; two sources in one test begin far apart.
    pub fn from(n: u64) -> Self {
        Self(AtomicU64::new(n))
    }
}

impl Default for SequentialIds {
    fn default() -> Self {
        Self::from(1)
    }
}

impl IdSource for SequentialIds {
    fn next(&self) -> Uuid {
        let n = self.0.fetch_add(1, Ordering::Relaxed);
        Builder::from_unix_timestamp_millis(n, &[0; 10]).into_uuid()
    }
}

//! A clock that stands still until it is told to move.

use std::sync::{Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, Duration};
use galley_domain::clock::{Clock, Timestamp};

/// 2026-01-01T00:00:00Z.
const START: i64 = 1_767_225_600;

/// A clock for tests.
#[derive(Debug)]
pub struct FixedClock(Mutex<Timestamp>);

impl FixedClock {
    /// A clock that stands at the beginning of 2026.
    pub fn new() -> Self {
        Self(Mutex::new(DateTime::from_timestamp(START, 0).unwrap_or_default()))
    }

    /// Sets it.
    pub fn set(&self, now: Timestamp) {
        *self.lock() = now;
    }

    /// Moves it on.
    pub fn advance(&self, by: Duration) {
        *self.lock() += by;
    }

    fn lock(&self) -> MutexGuard<'_, Timestamp> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Default for FixedClock {
    fn default() -> Self {
        Self::new()
    }
}

impl Clock for FixedClock {
    fn now(&self) -> Timestamp {
        *self.lock()
    }
}

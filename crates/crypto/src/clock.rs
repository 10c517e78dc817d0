//! The machine's clock. Invariant: a moment it tells survives a round trip through either database unchanged.

use std::time::SystemTime;

use chrono::{SubsecRound, Utc};
use galley_domain::clock::{Clock, Timestamp};

/// Tells the machine's time, cut to microseconds.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "this is the one place that asks the machine")]
    fn now(&self) -> Timestamp {
        chrono::DateTime::<Utc>::from(SystemTime::now()).trunc_subsecs(6)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_time_has_no_digits_past_microseconds() {
        assert_eq!(SystemClock.now().timestamp_subsec_nanos() % 1000, 0);
    }
}

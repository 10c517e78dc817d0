//! Fresh ids. Invariant: each id of one source sorts after the one before it, even when the clock stands still or is
//! set back.

use std::{
    fmt,
    sync::{Arc, Mutex, PoisonError},
};

use galley_domain::clock::{Clock, IdSource};
use uuid::{ContextV7, Timestamp, Uuid};

/// Microseconds take ten bits of the counter, so that ids of several processes sort well too.
const MICROSECOND_BITS: usize = 10;

/// Makes UUIDv7 (RFC 9562) from a clock, a counter and randomness.
pub struct UuidSource {
    clock: Arc<dyn Clock>,
    context: Mutex<ContextV7>,
}

impl UuidSource {
    /// A source whose ids tell the time of `clock`.
    pub fn new(clock: Arc<dyn Clock>) -> Self {
        let context = ContextV7::new().with_additional_precision_bits(MICROSECOND_BITS);
        Self { clock, context: Mutex::new(context) }
    }
}

impl IdSource for UuidSource {
    fn next(&self) -> Uuid {
        let now = self.clock.now();
        let seconds = u64::try_from(now.timestamp()).unwrap_or_default();
        let context = self.context.lock().unwrap_or_else(PoisonError::into_inner);
        Uuid::new_v7(Timestamp::from_unix(&*context, seconds, now.timestamp_subsec_nanos()))
    }
}

impl fmt::Debug for UuidSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("UuidSource")
    }
}

#[cfg(test)]
mod tests {
    use std::{
        collections::HashSet,
        sync::atomic::{AtomicI64, Ordering},
    };

    use chrono::DateTime;
    use galley_domain::clock::Timestamp as Moment;

    use super::*;

    #[derive(Default)]
    struct HandClock(AtomicI64);

    impl Clock for HandClock {
        fn now(&self) -> Moment {
            DateTime::from_timestamp_micros(1_800_000_000_000_000 + self.0.load(Ordering::Relaxed)).unwrap()
        }
    }

    #[test]
    fn ids_carry_the_time_of_the_given_clock() {
        let id = UuidSource::new(Arc::new(HandClock::default())).next();
        assert_eq!(id.get_version_num(), 7);
        assert_eq!(id.get_timestamp().unwrap().to_unix().0, 1_800_000_000);
    }

    #[test]
    fn ids_ascend_while_the_clock_stands_still() {
        let ids = UuidSource::new(Arc::new(HandClock::default()));
        let made: Vec<_> = (0..10_000).map(|_| ids.next()).collect();
        assert!(made.is_sorted_by(|a, b| a < b));
    }

    #[test]
    fn ids_ascend_when_the_clock_is_set_back() {
        let clock = Arc::new(HandClock::default());
        let ids = UuidSource::new(clock.clone());
        let before = ids.next();
        clock.0.store(-60_000_000, Ordering::Relaxed);
        assert!(ids.next() > before);
    }

    #[test]
    fn threads_never_get_the_same_id() {
        let ids = UuidSource::new(Arc::new(HandClock::default()));
        let made: Vec<Uuid> = std::thread::scope(|scope| {
            let threads: Vec<_> =
                (0..4).map(|_| scope.spawn(|| (0..1_000).map(|_| ids.next()).collect::<Vec<_>>())).collect();
            threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect()
        });
        assert_eq!(made.iter().collect::<HashSet<_>>().len(), 4_000);
    }
}

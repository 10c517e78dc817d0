//! Counting in this process. Invariant: memory is bounded, whatever keys the world sends.

use std::{
    collections::HashMap,
    hash::{BuildHasher, RandomState},
    num::NonZeroU32,
    sync::{
        Arc, PoisonError, RwLock,
        atomic::{AtomicU32, Ordering},
    },
};

use async_trait::async_trait;
use galley_domain::throttle::{Quota, Throttle, Verdict};
use governor::{
    RateLimiter,
    clock::{Clock, DefaultClock},
    middleware::StateInformationMiddleware,
    state::keyed::DashMapStateStore,
};

use super::{allowed, denied, refill};

/// Keys counted for one quota. When more than these are active at once, all counts of that quota begin afresh: to
/// clear one count, an attacker has to spend this many attempts elsewhere, which gains nothing.
const MAX_KEYS: usize = 100_000;
/// Attempts between two clearings of keys that are full again.
const HOUSEKEEPING: u32 = 4096;

type Limiter<C> = RateLimiter<u64, DashMapStateStore<u64>, C, StateInformationMiddleware>;

/// Counts attempts in this process.
pub struct MemoryThrottle<C: Clock = DefaultClock> {
    clock: C,
    /// Keys are counted by a hash under a secret of this process, so that each costs the same.
    hasher: RandomState,
    max_keys: usize,
    limiters: RwLock<HashMap<Quota, Arc<Limiter<C>>>>,
    attempts: AtomicU32,
}

impl MemoryThrottle {
    /// A throttle with nothing counted yet.
    pub fn new() -> Self {
        Self::with_clock(DefaultClock::default())
    }
}

impl Default for MemoryThrottle {
    fn default() -> Self {
        Self::new()
    }
}

impl<C: Clock + Clone> MemoryThrottle<C> {
    pub(super) fn with_clock(clock: C) -> Self {
        Self {
            clock,
            hasher: RandomState::new(),
            max_keys: MAX_KEYS,
            limiters: RwLock::default(),
            attempts: AtomicU32::new(0),
        }
    }

    pub(super) fn take_now(&self, quota: &Quota, key: &str) -> Verdict {
        let limiter = self.limiter(quota);
        if self.attempts.fetch_add(1, Ordering::Relaxed) % HOUSEKEEPING == HOUSEKEEPING - 1 {
            self.clear();
        }
        match limiter.check_key(&self.hasher.hash_one(key)) {
            Ok(state) => allowed(quota, state.remaining_burst_capacity()),
            Err(not_until) => denied(quota, not_until.wait_time_from(self.clock.now())),
        }
    }

    fn limiter(&self, quota: &Quota) -> Arc<Limiter<C>> {
        let known = self.limiters.read().unwrap_or_else(PoisonError::into_inner).get(quota).cloned();
        known.unwrap_or_else(|| {
            let mut limiters = self.limiters.write().unwrap_or_else(PoisonError::into_inner);
            limiters.entry(*quota).or_insert_with(|| self.fresh(quota)).clone()
        })
    }

    fn fresh(&self, quota: &Quota) -> Arc<Limiter<C>> {
        let burst = NonZeroU32::new(quota.burst).unwrap_or(NonZeroU32::MIN);
        let rate = governor::Quota::with_period(refill(quota)).unwrap_or(governor::Quota::per_second(burst));
        Arc::new(RateLimiter::new(rate.allow_burst(burst), DashMapStateStore::default(), self.clock.clone()))
    }

    /// Forgets keys that are full again, and all keys of a quota that still has too many.
    fn clear(&self) {
        let mut limiters = self.limiters.write().unwrap_or_else(PoisonError::into_inner);
        for (quota, limiter) in limiters.iter_mut() {
            limiter.retain_recent();
            if limiter.len() > self.max_keys {
                *limiter = self.fresh(quota);
            } else {
                limiter.shrink_to_fit();
            }
        }
    }
}

impl<C: Clock> std::fmt::Debug for MemoryThrottle<C> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("MemoryThrottle")
    }
}

#[async_trait]
impl<C> Throttle for MemoryThrottle<C>
where
    C: Clock + Clone + Send + Sync,
    C::Instant: Send + Sync,
{
    async fn take(&self, quota: &Quota, key: &str) -> Verdict {
        self.take_now(quota, key)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use governor::clock::FakeRelativeClock;

    use super::*;

    const ONE_A_MINUTE: Quota = Quota { name: "test", burst: 1, period_secs: 60 };

    fn keys(throttle: &MemoryThrottle<FakeRelativeClock>) -> usize {
        throttle.limiter(&ONE_A_MINUTE).len()
    }

    fn flood(throttle: &MemoryThrottle<FakeRelativeClock>, from: u32, count: u32) {
        (from..from + count).for_each(|number| {
            throttle.take_now(&ONE_A_MINUTE, &number.to_string());
        });
    }

    #[test]
    fn keys_that_are_full_again_are_forgotten() {
        let clock = FakeRelativeClock::default();
        let throttle = MemoryThrottle::with_clock(clock.clone());
        flood(&throttle, 0, HOUSEKEEPING - 1);
        assert_eq!(keys(&throttle), HOUSEKEEPING as usize - 1);
        clock.advance(Duration::from_secs(120));
        flood(&throttle, HOUSEKEEPING, 1);
        assert_eq!(keys(&throttle), 1);
    }

    #[test]
    fn keys_that_are_still_counted_are_kept() {
        let throttle = MemoryThrottle::with_clock(FakeRelativeClock::default());
        flood(&throttle, 0, HOUSEKEEPING * 2);
        assert!(!throttle.take_now(&ONE_A_MINUTE, "0").allowed);
    }

    #[test]
    fn a_flood_of_keys_does_not_grow_without_bound() {
        let throttle =
            MemoryThrottle { max_keys: 1000, ..MemoryThrottle::with_clock(FakeRelativeClock::default()) };
        flood(&throttle, 0, HOUSEKEEPING * 3);
        assert!(keys(&throttle) <= 1000 + HOUSEKEEPING as usize);
    }
}

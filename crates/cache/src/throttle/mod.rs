//! Counting attempts by GCRA, the generic cell rate algorithm: in this process, or in Redis for several. Invariant:
//! both count alike, which `contract.rs` proves.

#[cfg(test)]
mod contract;
mod memory;
mod redis;

use std::time::Duration;

use galley_domain::throttle::{Quota, Verdict};

pub use self::{memory::MemoryThrottle, redis::RedisThrottle};

/// Time in which one attempt is refilled. A quota of nothing, or over no time, counts as one.
fn refill(quota: &Quota) -> Duration {
    Duration::from_secs(quota.period_secs.max(1).into()) / quota.burst.max(1)
}

/// The attempt may go on and leaves `remaining`.
fn allowed(quota: &Quota, remaining: u32) -> Verdict {
    let limit = quota.burst.max(1);
    let reset_secs = whole_seconds(refill(quota) * limit.saturating_sub(remaining));
    Verdict { allowed: true, limit, remaining, reset_secs, retry_after_secs: 0 }
}

/// The attempt has to wait.
fn denied(quota: &Quota, wait: Duration) -> Verdict {
    let limit = quota.burst.max(1);
    let reset_secs = whole_seconds(wait + refill(quota) * (limit - 1));
    Verdict { allowed: false, limit, remaining: 0, reset_secs, retry_after_secs: whole_seconds(wait).max(1) }
}

/// Seconds, rounded up so that nobody is told to come back too early.
fn whole_seconds(time: Duration) -> u64 {
    time.as_secs() + u64::from(time.subsec_nanos() > 0)
}

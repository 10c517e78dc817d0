//! The port that counts attempts. Invariant: a denied attempt does not use up anything.

use async_trait::async_trait;

/// How often something may be done: `burst` at once, refilled evenly over `period_secs`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Quota {
    /// What the limit is for, such as `sign_in`; part of the key.
    pub name: &'static str,
    /// Attempts in a period.
    pub burst: u32,
    /// The period in seconds.
    pub period_secs: u32,
}

impl Quota {
    /// Sign-in: 5 a minute, counted per address and per account.
    pub const SIGN_IN: Self = Self { name: "sign_in", burst: 5, period_secs: 60 };
    /// The second step of signing in: 5 a minute, counted per address and per account.
    pub const SECOND_FACTOR: Self = Self { name: "second_factor", burst: 5, period_secs: 60 };
    /// Proving once more who one is: 5 a minute, counted per account.
    pub const CONFIRM: Self = Self { name: "confirm", burst: 5, period_secs: 60 };
}

/// What the throttle says to one attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// Whether the attempt may go on.
    pub allowed: bool,
    /// The quota's burst.
    pub limit: u32,
    /// Attempts left now.
    pub remaining: u32,
    /// Seconds until the quota is full again.
    pub reset_secs: u64,
    /// Seconds until one more attempt is allowed; zero when allowed.
    pub retry_after_secs: u64,
}

/// Counts attempts by key, in this process or shared by several.
#[async_trait]
pub trait Throttle: Send + Sync {
    /// Takes one attempt of `key` from `quota`. Never fails: an adapter that loses its server counts in the process.
    async fn take(&self, quota: &Quota, key: &str) -> Verdict;
}

//! In-process cache and throttles for Galley.
//!
//! To add a throttle: implement `galley_domain::throttle::Throttle` and run it through the cases of
//! `throttle/contract.rs`. Invariant of the crate: what it holds may be lost at any time, and Galley is then slower
//! and never wrong.

mod delivery;
mod throttle;

pub use delivery::MemoryDeliveryCache;
pub use throttle::{MemoryThrottle, RedisThrottle, RedisUrlError};

//! In-process cache, throttles and notes of use for Galley.
//!
//! To add a throttle: implement `galley_domain::throttle::Throttle` and run it through the cases of
//! `throttle/contract.rs`. Invariant of the crate: what it holds may be lost at any time, and Galley is then slower
//! and never wrong.

mod activity;
mod delivery;
mod redis_link;
mod throttle;

pub use activity::{MemoryActivity, RedisActivity};
pub use delivery::MemoryDeliveryCache;
pub use redis_link::{RedisLink, RedisUrlError};
pub use throttle::{MemoryThrottle, RedisThrottle};

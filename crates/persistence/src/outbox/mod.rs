//! Events with the change that made them, on their way to subscribers.

mod deliveries;
mod map;
mod record;
mod repo;
mod table;

pub(crate) use map::recorded;
pub(crate) use record::{stamp, write};
pub(crate) use table::Model as Row;

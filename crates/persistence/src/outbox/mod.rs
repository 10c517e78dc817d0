//! Events with the change that made them: to subscribers through the outbox, for people in the audit trail.

mod audit;
mod deliveries;
mod map;
mod record;
mod repo;
mod table;

pub(crate) use map::recorded;
pub(crate) use record::{stamp, write};
pub(crate) use table::Model as Row;

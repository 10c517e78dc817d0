//! Content types.

mod map;
mod queries;
mod repo;
pub(crate) mod table;

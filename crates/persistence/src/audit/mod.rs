//! The audit trail: a chain of rows for each site.

mod append;
mod heads;
mod map;
mod queries;
mod repo;
pub(crate) mod table;

pub(crate) use append::append;

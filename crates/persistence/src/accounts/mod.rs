//! People.

pub(crate) mod map;
mod queries;
mod repo;
pub(crate) mod table;

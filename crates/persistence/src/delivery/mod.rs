//! The read model.

pub(crate) mod counts;
mod hot;
mod list;
mod map;
#[cfg(test)]
mod plans;
mod queries;
mod repo;
pub(crate) mod shows;
pub(crate) mod table;
mod tally;
mod text;
pub(crate) mod values;

pub(crate) use tally::Tally;

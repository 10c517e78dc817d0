//! Entries with their versions and indexes.

pub(crate) mod claims;
mod counts;
mod find;
mod history;
mod hold;
mod joins;
mod labels;
mod list;
mod load;
mod map;
mod queries;
pub(crate) mod references;
mod repo;
pub(crate) mod states;
mod store;
pub(crate) mod table;
pub(crate) mod target;
pub(crate) mod versions;
mod view;

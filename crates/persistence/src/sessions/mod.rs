//! Sign-ins.

pub(crate) mod map;
mod repo;
pub(crate) mod table;
mod tokens;

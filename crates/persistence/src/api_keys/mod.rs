//! Keys for programs.

mod map;
mod queries;
mod repo;
mod table;

//! The SQLite and PostgreSQL adapter of Galley: [`SqlStorage`] opens the readers and writers that the domain's ports
//! ask for. Invariant: every statement is narrowed to one site and to the reach of a permit, because `scope.rs` alone
//! begins statements.
//!
//! To add a repository: make a folder of the feature's name with `table.rs` (the entity, and which columns hold its
//! site and owner), `map.rs` (rows to domain values and back), `queries.rs` (`impl …Queries for SqlReader`) and
//! `repo.rs` (`impl …Repo for SqlWriter`); give it its accessor in `reader.rs` and `writer.rs`; name its unique rules
//! in `dialect.rs`. What differs between the databases goes into `dialect.rs` and nowhere else.

mod accounts;
mod api_keys;
mod audit;
mod config;
mod connect;
mod content_types;
mod delivery;
mod dialect;
mod entries;
mod error;
mod factors;
mod fold;
mod listen;
mod media;
mod outbox;
mod reader;
mod redirects;
mod scope;
mod sessions;
mod sites;
mod storage;
mod writer;

pub use config::DatabaseConfig;
pub use storage::SqlStorage;

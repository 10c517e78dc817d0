//! Where the database is and how many connections it gets. Invariant: the URL, which may hold a password, is never
//! printed.

use std::{fmt, time::Duration};

/// A database to connect to.
#[derive(Clone)]
pub struct DatabaseConfig {
    /// `sqlite://path/to/file.db` or `postgres://user:password@host:port/database`.
    pub url: String,
    /// The most connections at a time: all of them on PostgreSQL, those that read on SQLite (one more writes).
    pub max_connections: u32,
    /// How long to wait for a connection, and on SQLite for another process's lock, before the database counts as
    /// unavailable.
    pub acquire_timeout: Duration,
}

impl DatabaseConfig {
    /// The database at `url` with 10 connections and 5 seconds of patience.
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into(), max_connections: 10, acquire_timeout: Duration::from_secs(5) }
    }
}

impl fmt::Debug for DatabaseConfig {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DatabaseConfig")
            .field("max_connections", &self.max_connections)
            .field("acquire_timeout", &self.acquire_timeout)
            .finish_non_exhaustive()
    }
}

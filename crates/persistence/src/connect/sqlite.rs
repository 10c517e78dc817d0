//! SQLite: a write-ahead log, one connection that writes and many that read. Invariant: what a commit acknowledged
//! survives a loss of power.

use std::str::FromStr;

use galley_domain::storage::StorageError;
use sea_orm::DatabaseConnection;
use sqlx::{
    ConnectOptions,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};

use super::{Connections, STATEMENTS};
use crate::{DatabaseConfig, error};

/// Opens the file, which is made with its folder when it is not there.
pub(super) async fn connect(config: &DatabaseConfig) -> Result<Connections, StorageError> {
    let options = SqliteConnectOptions::from_str(&config.url)
        .map_err(error::sqlx)?
        .create_if_missing(true)
        .foreign_keys(true)
        .busy_timeout(config.acquire_timeout)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .statement_cache_capacity(STATEMENTS)
        .disable_statement_logging();
    if let Some(folder) = options.get_filename().parent().filter(|folder| !folder.as_os_str().is_empty()) {
        tokio::fs::create_dir_all(folder).await.map_err(|cause| error::sqlx(cause.into()))?;
    }
    let pool = SqlitePoolOptions::new()
        .acquire_timeout(config.acquire_timeout)
        .idle_timeout(None)
        .max_lifetime(None)
        .test_before_acquire(false);
    let write = pool.clone().max_connections(1).connect_with(options.clone()).await.map_err(error::sqlx)?;
    let readers = options.pragma("query_only", "ON");
    let read = pool.max_connections(config.max_connections.max(1)).connect_lazy_with(readers);
    Ok(Connections { write: DatabaseConnection::from(write), read: DatabaseConnection::from(read) })
}

//! Opens the pools. Invariant: on SQLite one connection writes and the others cannot; on PostgreSQL all are alike.

mod postgres;
mod sqlite;

use galley_domain::storage::StorageError;
use sea_orm::DatabaseConnection;

use crate::{DatabaseConfig, error};

/// Prepared statements that each connection keeps: more than the ports have, lists with filters included.
const STATEMENTS: usize = 256;

/// The connections of a storage.
pub(crate) struct Connections {
    /// Begins transactions.
    pub write: DatabaseConnection,
    /// Runs single reads.
    pub read: DatabaseConnection,
}

/// Opens the database that the URL names.
pub(crate) async fn connect(config: &DatabaseConfig) -> Result<Connections, StorageError> {
    match config.url.split_once(':').map(|(scheme, _)| scheme) {
        Some("sqlite") => sqlite::connect(config).await,
        Some("postgres" | "postgresql") => postgres::connect(config).await,
        Some(_) | None => Err(error::broken("the database URL must begin with sqlite: or postgres:")),
    }
}

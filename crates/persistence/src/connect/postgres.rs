//! PostgreSQL: one pool. Invariant: a connection that rested is tested before use, one in steady use is not, for the
//! test costs a round trip.

use std::{str::FromStr, time::Duration};

use galley_domain::storage::StorageError;
use sea_orm::DatabaseConnection;
use sqlx::{
    ConnectOptions, Connection,
    postgres::{PgConnectOptions, PgPoolOptions},
};

use super::{Connections, STATEMENTS};
use crate::{DatabaseConfig, error};

/// After this long without use, a connection may have died unnoticed.
const RESTED: Duration = Duration::from_secs(1);

/// Opens the pool and its first connection.
pub(super) async fn connect(config: &DatabaseConfig) -> Result<Connections, StorageError> {
    let options = PgConnectOptions::from_str(&config.url)
        .map_err(error::sqlx)?
        .application_name("galley")
        .statement_cache_capacity(STATEMENTS)
        .disable_statement_logging();
    let pool = PgPoolOptions::new()
        .max_connections(config.max_connections.max(2))
        .acquire_timeout(config.acquire_timeout)
        .test_before_acquire(false)
        .before_acquire(|connection, history| {
            Box::pin(async move {
                if history.idle_for >= RESTED {
                    connection.ping().await?;
                }
                Ok(true)
            })
        })
        .connect_with(options)
        .await
        .map_err(error::sqlx)?;
    let connection = DatabaseConnection::from(pool);
    Ok(Connections { write: connection.clone(), read: connection })
}

//! Brings a database up to date. Invariant: of any number of processes that start together one migrates, the others
//! wait and find it done; a migration that fails leaves nothing behind.

use sea_orm_migration::{
    prelude::*,
    sea_orm::{
        ConnectionTrait, DatabaseConnection, DbBackend, SqliteTransactionMode, TransactionOptions,
        TransactionTrait,
    },
};

use crate::{Migrator, statistics};

/// Taken in PostgreSQL while migrating: "galley" in ASCII.
const LOCK: &str = "SELECT pg_advisory_xact_lock(113668128531833)";

/// Applies what is missing, in one transaction, and returns the names of what was applied.
///
/// # Errors
/// Whatever the database says; nothing is applied then.
pub async fn migrate(db: &DatabaseConnection) -> Result<Vec<String>, DbErr> {
    if is_current(db).await? {
        return Ok(Vec::new());
    }
    let mode = Some(SqliteTransactionMode::Immediate);
    let transaction = db
        .begin_with_options(TransactionOptions { sqlite_transaction_mode: mode, ..Default::default() })
        .await?;
    if db.get_database_backend() == DbBackend::Postgres {
        transaction.execute_unprepared(LOCK).await?;
    }
    let pending = Migrator::get_pending_migrations(&transaction).await?;
    let names = pending.iter().map(|migration| migration.name().to_owned()).collect();
    Migrator::up(&transaction, None).await?;
    if db.get_database_backend() == DbBackend::Sqlite {
        statistics::write(&transaction).await?;
    }
    transaction.commit().await?;
    Ok(names)
}

/// Whether every migration is applied. Writes nothing.
///
/// # Errors
/// Whatever the database says.
pub async fn is_current(db: &DatabaseConnection) -> Result<bool, DbErr> {
    Ok(Migrator::get_pending_migrations_read_only(db).await?.is_empty())
}

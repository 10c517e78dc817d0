//! Turns what a driver says into what the domain understands. Invariant: only a broken unique rule that has a name is
//! data; what may pass if tried again is `Unavailable`; everything else is `Broken`.

use galley_domain::storage::StorageError;
use sea_orm::{DbErr, RuntimeErr, SqlErr};

use crate::dialect;

/// Something in the database that Galley did not write, or a setting that makes no sense.
#[derive(Debug)]
struct Unexpected(&'static str);

impl std::fmt::Display for Unexpected {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.0)
    }
}

impl std::error::Error for Unexpected {}

/// The failure that `what` tells of.
pub(crate) fn broken(what: &'static str) -> StorageError {
    StorageError::Broken(Box::new(Unexpected(what)))
}

/// A stored value that cannot be read.
pub(crate) fn unreadable(cause: impl std::error::Error + Send + Sync + 'static) -> StorageError {
    StorageError::Broken(Box::new(cause))
}

/// What an error of the driver means.
pub(crate) fn sqlx(error: sqlx::Error) -> StorageError {
    failed(DbErr::Conn(RuntimeErr::SqlxError(error.into())))
}

/// What an error of the ORM means.
pub(crate) fn failed(error: DbErr) -> StorageError {
    if let Some(SqlErr::UniqueConstraintViolation(message)) = error.sql_err()
        && let Some(rule) = dialect::unique_rule(&message)
    {
        return StorageError::Taken { what: rule.to_owned() };
    }
    if may_pass(&error) {
        return StorageError::Unavailable(Box::new(error));
    }
    StorageError::Broken(Box::new(error))
}

fn may_pass(error: &DbErr) -> bool {
    let cause = match error {
        DbErr::ConnectionAcquire(_) => return true,
        DbErr::Conn(RuntimeErr::SqlxError(cause))
        | DbErr::Exec(RuntimeErr::SqlxError(cause))
        | DbErr::Query(RuntimeErr::SqlxError(cause)) => cause,
        _ => return false,
    };
    match &**cause {
        sqlx::Error::Io(_)
        | sqlx::Error::Tls(_)
        | sqlx::Error::PoolTimedOut
        | sqlx::Error::PoolClosed
        | sqlx::Error::WorkerCrashed => true,
        sqlx::Error::Database(error) => error.code().is_some_and(|code| dialect::code_may_pass(&code)),
        _ => false,
    }
}

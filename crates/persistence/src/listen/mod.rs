//! Changes of other processes. Invariant: a process hears of every change of every other one, or is told that it may
//! have missed some; of its own it hears once.

mod postgres;
mod sqlite;

use galley_domain::{event::Recorded, storage::StorageError};
use sea_orm::DatabaseTransaction;

pub(crate) use sqlite::Own;

use crate::{SqlStorage, dialect::Dialect};

/// Sees to it that other processes hear of `recorded` when `tx` commits, and this one does not hear of it again.
pub(crate) async fn announce(
    tx: &DatabaseTransaction,
    storage: &SqlStorage,
    recorded: &[Recorded],
) -> Result<(), StorageError> {
    match storage.dialect {
        Dialect::Postgres => postgres::notify(tx, storage, recorded).await,
        Dialect::Sqlite => {
            storage.own.add(recorded);
            Ok(())
        }
    }
}

impl SqlStorage {
    /// Tells the commit listener what other processes commit, until the storage is closed. Returns at once when there
    /// is no listener.
    pub async fn listen(self) {
        let Some(listener) = self.listener.clone() else { return };
        match self.dialect {
            Dialect::Postgres => postgres::follow(&self, &*listener).await,
            Dialect::Sqlite => sqlite::follow(&self, &*listener).await,
        }
    }
}

//! The database as a value. Invariant: it opens a reader or a writer for a permit and for nothing else.

use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};

use async_trait::async_trait;
use galley_domain::{
    access::Permit,
    audit::Seal,
    clock::{Clock, IdSource},
    outbox::CommitListener,
    storage::{Reader, Storage, StorageError, Writer},
};
use sea_orm::{DatabaseConnection, TransactionTrait};
use uuid::Uuid;

use crate::{
    DatabaseConfig, connect,
    dialect::Dialect,
    error::{broken, failed},
    listen::Own,
    reader::SqlReader,
    writer::SqlWriter,
};

/// The SQLite or PostgreSQL database of Galley. Clones share their connections.
#[derive(Clone)]
pub struct SqlStorage {
    pub(crate) write: DatabaseConnection,
    pub(crate) read: DatabaseConnection,
    pub(crate) dialect: Dialect,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) ids: Arc<dyn IdSource>,
    pub(crate) seal: Arc<dyn Seal>,
    pub(crate) listener: Option<Arc<dyn CommitListener>>,
    /// Which process this is, so that it knows its own notifications.
    pub(crate) origin: Uuid,
    /// On SQLite, the events of this process that are yet to be met in the outbox.
    pub(crate) own: Arc<Own>,
    statements: Arc<AtomicU64>,
}

impl SqlStorage {
    /// Connects. The schema may be old: see [`Self::migrate`]. `seal` chains the audit trail; all processes of a site share
    /// its key.
    ///
    /// # Errors
    /// `Unavailable` when the database cannot be reached; `Broken` when the URL makes no sense.
    pub async fn connect(
        config: &DatabaseConfig,
        clock: Arc<dyn Clock>,
        ids: Arc<dyn IdSource>,
        seal: Arc<dyn Seal>,
    ) -> Result<Self, StorageError> {
        let connect::Connections { mut write, mut read } = connect::connect(config).await?;
        let statements = Arc::new(AtomicU64::new(0));
        for connection in [&mut write, &mut read] {
            let statements = Arc::clone(&statements);
            connection.set_metric_callback(move |_| {
                statements.fetch_add(1, Ordering::Relaxed);
            });
        }
        let dialect = Dialect::of(&write);
        let origin = ids.next();
        let own = Arc::default();
        Ok(Self { write, read, dialect, clock, ids, seal, listener: None, origin, own, statements })
    }

    /// The same database, which tells `listener` of every commit as soon as it is on disk.
    #[must_use]
    pub fn with_commit_listener(self, listener: Arc<dyn CommitListener>) -> Self {
        Self { listener: Some(listener), ..self }
    }

    /// Applies what the schema lacks and returns the names of it. Safe to call from many processes at once.
    ///
    /// # Errors
    /// Whatever the database says; nothing is applied then.
    pub async fn migrate(&self) -> Result<Vec<String>, StorageError> {
        galley_migration::migrate(&self.write).await.map_err(failed)
    }

    /// How many statements were run so far, apart from `BEGIN` and `COMMIT`; for tests and metrics.
    pub fn statements(&self) -> u64 {
        self.statements.load(Ordering::Relaxed)
    }

    /// Closes every connection once it is idle, and waits for that.
    ///
    /// # Errors
    /// Whatever the database says.
    pub async fn close(&self) -> Result<(), StorageError> {
        self.read.close_by_ref().await.map_err(failed)?;
        self.write.close_by_ref().await.map_err(failed)
    }
}

impl std::fmt::Debug for SqlStorage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SqlStorage")
            .field("dialect", &self.dialect)
            .field("origin", &self.origin)
            .finish_non_exhaustive()
    }
}

#[async_trait]
impl Storage for SqlStorage {
    fn reader(&self, permit: &Permit) -> Box<dyn Reader> {
        Box::new(SqlReader::new(self, permit))
    }

    async fn writer(&self, permit: &Permit) -> Result<Box<dyn Writer>, StorageError> {
        let transaction = self.write.begin_with_options(self.dialect.transaction()).await.map_err(failed)?;
        Ok(Box::new(SqlWriter::new(self.clone(), permit.clone(), transaction)))
    }

    async fn check(&self) -> Result<(), StorageError> {
        if galley_migration::is_current(&self.read).await.map_err(failed)? {
            Ok(())
        } else {
            Err(broken("the schema is older than this program; run the migrations"))
        }
    }
}

//! On SQLite, by reading the end of the outbox: the file is shared by few processes, such as a server and an import
//! from the command line. Invariant: an event is passed on once, and not to the process that made it.

use std::{
    collections::HashSet,
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use galley_domain::{event::Recorded, ids::EventId, outbox::CommitListener, storage::StorageError};
use sea_orm::{ConnectionTrait, FromQueryResult, Statement};

use crate::{SqlStorage, error::failed, outbox};

/// How often the end of the outbox is looked at.
const PAUSE: Duration = Duration::from_millis(250);

const LAST: &str = "SELECT COALESCE(MAX(seq), 0) AS last FROM outbox";
const NEWER: &str = "SELECT seq, tenant_id, id, at, name, payload, request_id, actor FROM outbox \
                     WHERE seq > ? ORDER BY seq LIMIT 500";

/// The events of this process that it has not met in the outbox yet. Kept only while it looks there.
#[derive(Default)]
pub(crate) struct Own {
    kept: AtomicBool,
    events: Mutex<HashSet<EventId>>,
}

impl Own {
    /// Keeps the events of a commit.
    pub fn add(&self, recorded: &[Recorded]) {
        if self.kept.load(Ordering::Acquire) {
            self.lock().extend(recorded.iter().map(|it| it.id));
        }
    }

    fn keep(&self) {
        self.kept.store(true, Ordering::Release);
    }

    fn take(&self, event: EventId) -> bool {
        self.lock().remove(&event)
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, HashSet<EventId>> {
        self.events.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Tells `listener` what other processes commit, until the storage is closed.
pub(super) async fn follow(storage: &SqlStorage, listener: &dyn CommitListener) {
    storage.own.keep();
    let mut last = None;
    while !storage.read.get_sqlite_connection_pool().is_closed() {
        let looked = match last {
            None => end(storage).await.inspect(|_| listener.resync()),
            Some(last) => newer(storage, last, listener).await,
        };
        match looked {
            Ok(seen) => last = Some(seen),
            Err(error) => tracing::warn!(%error, "cannot look for changes of other processes; trying again"),
        }
        tokio::time::sleep(PAUSE).await;
    }
}

async fn end(storage: &SqlStorage) -> Result<i64, StorageError> {
    let statement = Statement::from_string(storage.dialect.backend(), LAST);
    let row = storage.read.query_one_raw(statement).await.map_err(failed)?;
    row.map_or(Ok(0), |row| row.try_get("", "last")).map_err(failed)
}

async fn newer(storage: &SqlStorage, last: i64, listener: &dyn CommitListener) -> Result<i64, StorageError> {
    let statement = Statement::from_sql_and_values(storage.dialect.backend(), NEWER, [last.into()]);
    let rows = storage.read.query_all_raw(statement).await.map_err(failed)?;
    let mut seen = last;
    let mut heard = Vec::new();
    for row in rows {
        let row = outbox::Row::from_query_result(&row, "").map_err(failed)?;
        seen = row.seq;
        let recorded = outbox::recorded(row)?;
        if !storage.own.take(recorded.id) {
            heard.push(recorded);
        }
    }
    if !heard.is_empty() {
        listener.committed(&heard);
    }
    Ok(seen)
}

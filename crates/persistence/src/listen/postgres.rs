//! Changes of other processes, by PostgreSQL's LISTEN and NOTIFY. Invariant: a process hears of every change of every
//! other one, or is told that it may have missed some.

use std::time::Duration;

use galley_domain::{
    clock::Timestamp,
    event::{Event, Recorded},
    ids::{EventId, TenantId},
    outbox::CommitListener,
    storage::StorageError,
};
use sea_orm::{ConnectionTrait, DatabaseTransaction, Statement};
use serde::{Deserialize, Serialize};
use sqlx::postgres::PgListener;
use uuid::Uuid;

use crate::{
    SqlStorage,
    error::{failed, unreadable},
};

/// PostgreSQL refuses more than 8,000 bytes; this leaves some room.
const MAX_BYTES: usize = 7_000;

/// How long to wait before the next attempt to listen.
const PAUSE: Duration = Duration::from_secs(1);

/// What one commit tells other processes.
#[derive(Serialize, Deserialize)]
struct Notice {
    /// The process that committed.
    origin: Uuid,
    /// What happened; `None` when it is too much to say.
    events: Option<Vec<Heard>>,
}

#[derive(Serialize, Deserialize)]
struct Heard {
    id: EventId,
    tenant: TenantId,
    at: Timestamp,
    event: Event,
}

/// Tells other processes of `recorded` when `tx` commits.
pub(super) async fn notify(
    tx: &DatabaseTransaction,
    storage: &SqlStorage,
    recorded: &[Recorded],
) -> Result<(), StorageError> {
    let Some(statement) = storage.dialect.notify().filter(|_| !recorded.is_empty()) else { return Ok(()) };
    let heard = |it: &Recorded| Heard { id: it.id, tenant: it.tenant, at: it.at, event: it.event.clone() };
    let events = Some(recorded.iter().map(heard).collect());
    let mut notice = serde_json::to_string(&Notice { origin: storage.origin, events }).map_err(unreadable)?;
    if notice.len() > MAX_BYTES {
        notice =
            serde_json::to_string(&Notice { origin: storage.origin, events: None }).map_err(unreadable)?;
    }
    let statement = Statement::from_sql_and_values(storage.dialect.backend(), statement, [notice.into()]);
    tx.query_one_raw(statement).await.map(drop).map_err(failed)
}

/// Tells `listener` what other processes commit, until the pool is closed.
pub(super) async fn follow(storage: &SqlStorage, listener: &dyn CommitListener) {
    let pool = storage.write.get_postgres_connection_pool();
    while !pool.is_closed() {
        if let Err(error) = hear(pool, storage.origin, listener).await
            && !pool.is_closed()
        {
            tracing::warn!(%error, "lost the connection that listens for changes; trying again");
            tokio::time::sleep(PAUSE).await;
        }
    }
}

async fn hear(pool: &sqlx::PgPool, origin: Uuid, listener: &dyn CommitListener) -> Result<(), sqlx::Error> {
    let mut notices = PgListener::connect_with(pool).await?;
    notices.listen("galley_events").await?;
    loop {
        // Whatever happened while nobody listened was missed.
        listener.resync();
        while let Some(notice) = notices.try_recv().await? {
            tell(notice.payload(), origin, listener);
        }
    }
}

fn tell(payload: &str, origin: Uuid, listener: &dyn CommitListener) {
    match serde_json::from_str::<Notice>(payload) {
        Ok(notice) if notice.origin == origin => {}
        Ok(Notice { events: Some(events), .. }) => {
            let recorded = |it: Heard| Recorded { id: it.id, tenant: it.tenant, at: it.at, event: it.event };
            listener.committed(&events.into_iter().map(recorded).collect::<Vec<_>>());
        }
        // Too much for one notification, or from a newer version of the program.
        Ok(Notice { events: None, .. }) | Err(_) => listener.resync(),
    }
}

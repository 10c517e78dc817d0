//! Writes events at commit. Invariant: an event stands in the outbox and in the audit trail under one id, or in neither.

use galley_domain::{
    access::Permit,
    event::{Event, Recorded},
    ids::EventId,
    storage::StorageError,
};
use sea_orm::{ActiveValue::Set, DatabaseTransaction};

use super::{map, table};
use crate::{SqlStorage, error::unreadable, scope::Scope};

/// Gives each event its id and the time of the commit.
pub(crate) fn stamp(storage: &SqlStorage, permit: &Permit, events: Vec<Event>) -> Vec<Recorded> {
    let at = storage.clock.now();
    let record = |event| Recorded { id: EventId(storage.ids.next()), tenant: permit.tenant(), at, event };
    events.into_iter().map(record).collect()
}

/// Writes the row of each event.
pub(crate) async fn write(
    tx: &DatabaseTransaction,
    scope: &Scope,
    permit: &Permit,
    recorded: &[Recorded],
) -> Result<(), StorageError> {
    let mut rows = Vec::with_capacity(recorded.len());
    for it in recorded {
        rows.push(table::ActiveModel {
            id: Set(it.id.0),
            at: Set(it.at),
            name: Set(it.event.name()),
            payload: Set(serde_json::to_string(&it.event).map_err(unreadable)?),
            request_id: Set(permit.request().0),
            actor: Set(map::actor(permit)),
            ..Default::default()
        });
    }
    scope.insert_all(tx, rows).await
}

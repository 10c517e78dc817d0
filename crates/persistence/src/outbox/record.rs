//! Writes events at commit. Invariant: an event stands in the outbox and in the audit trail under one id, or in neither.

use galley_domain::{
    access::Permit,
    event::{Event, Recorded},
    ids::EventId,
    storage::StorageError,
};
use sea_orm::{ActiveValue::Set, DatabaseTransaction};

use super::{audit, map, table};
use crate::{SqlStorage, error::unreadable, scope::Scope};

/// Gives each event its id and the time of the commit.
pub(crate) fn stamp(storage: &SqlStorage, permit: &Permit, events: Vec<Event>) -> Vec<Recorded> {
    let at = storage.clock.now();
    let record = |event| Recorded { id: EventId(storage.ids.next()), tenant: permit.tenant(), at, event };
    events.into_iter().map(record).collect()
}

/// Writes both rows of each event.
pub(crate) async fn write(
    tx: &DatabaseTransaction,
    scope: &Scope,
    permit: &Permit,
    recorded: &[Recorded],
) -> Result<(), StorageError> {
    let (actor_kind, actor_id) = map::actor(permit);
    let (mut outbox, mut trail) = (Vec::with_capacity(recorded.len()), Vec::with_capacity(recorded.len()));
    for it in recorded {
        let payload = serde_json::to_string(&it.event).map_err(unreadable)?;
        let name = it.event.name();
        outbox.push(table::ActiveModel {
            id: Set(it.id.0),
            at: Set(it.at),
            name: Set(name.clone()),
            payload: Set(payload.clone()),
            request_id: Set(permit.request().0),
            actor: Set(actor_id.map_or_else(|| actor_kind.to_owned(), |id| format!("{actor_kind}:{id}"))),
            ..Default::default()
        });
        trail.push(audit::ActiveModel {
            id: Set(it.id.0),
            at: Set(it.at),
            actor_kind: Set(actor_kind.to_owned()),
            actor_id: Set(actor_id),
            action: Set(map::action(permit).to_owned()),
            event: Set(name),
            payload: Set(payload),
            request_id: Set(permit.request().0),
            ..Default::default()
        });
    }
    scope.insert_all(tx, outbox).await?;
    scope.insert_all(tx, trail).await
}

//! Actors and events as text.

use galley_domain::{
    access::{Actor, Permit},
    event::Recorded,
    ids::{EventId, TenantId},
    storage::StorageError,
};

use super::table;
use crate::error::unreadable;

/// Whoever acts: their kind, with their id if they are a person.
pub(super) fn actor(permit: &Permit) -> String {
    match permit.actor() {
        Actor::Anonymous => "anonymous".into(),
        Actor::User(user) => format!("user:{user}"),
        Actor::System(_) => "system".into(),
    }
}

/// An event as it was recorded.
pub(crate) fn recorded(row: table::Model) -> Result<Recorded, StorageError> {
    let event = serde_json::from_str(&row.payload).map_err(unreadable)?;
    Ok(Recorded { id: EventId(row.id), tenant: TenantId(row.tenant_id), at: row.at, event })
}

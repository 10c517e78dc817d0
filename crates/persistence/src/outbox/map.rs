//! Actors, actions and events as text.

use galley_domain::{
    access::{Actor, Permit, SystemTask},
    event::Recorded,
    ids::{EventId, TenantId},
    storage::StorageError,
};
use uuid::Uuid;

use super::table;
use crate::error::unreadable;

/// The kind of whoever acts, and their id if they are a person.
pub(super) fn actor(permit: &Permit) -> (&'static str, Option<Uuid>) {
    match permit.actor() {
        Actor::Anonymous => ("anonymous", None),
        Actor::User(user) => ("user", Some(user.0)),
        Actor::System(_) => ("system", None),
    }
}

/// What was permitted: an action's key, or the system's task.
pub(super) fn action(permit: &Permit) -> &'static str {
    match permit.actor() {
        Actor::System(task) => system_task(task),
        Actor::Anonymous | Actor::User(_) => permit.action().map_or("none", |action| action.key()),
    }
}

/// An event as it was recorded.
pub(crate) fn recorded(row: table::Model) -> Result<Recorded, StorageError> {
    let event = serde_json::from_str(&row.payload).map_err(unreadable)?;
    Ok(Recorded { id: EventId(row.id), tenant: TenantId(row.tenant_id), at: row.at, event })
}

fn system_task(task: SystemTask) -> &'static str {
    match task {
        SystemTask::FindSite => "system.find_site",
        SystemTask::Authenticate => "system.authenticate",
        SystemTask::SignIn => "system.sign_in",
        SystemTask::SetUp => "system.set_up",
        SystemTask::CommandLine => "system.command_line",
        SystemTask::RelayEvents => "system.relay_events",
        SystemTask::Housekeeping => "system.housekeeping",
        SystemTask::ServeFile => "system.serve_file",
    }
}

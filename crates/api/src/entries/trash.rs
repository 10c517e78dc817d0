//! Into the trash, out of it, and gone for good.

use actix_web::{delete, post, web::Data};
use galley_domain::ids::EntryId;

use super::detail::Entry;
use crate::{
    answer::{self, Answer},
    caller::SignedIn,
    etag::IfMatch,
    path::PathId,
    state::ApiState,
};

/// Move an entry to the trash
///
/// Takes it away from readers too. It can be recovered until the trash is emptied.
#[utoipa::path(
    tag = "entries",
    security(("bearer" = [])),
    params(PathId<EntryId>, IfMatch),
    responses(
        (status = 204, description = "It is in the trash"),
        (status = 409, description = "`entry.trashed`"),
    )
)]
#[delete("/entries/{id}")]
pub async fn trash_entry(
    SignedIn(caller): SignedIn,
    PathId(id): PathId<EntryId>,
    IfMatch(version): IfMatch,
    state: Data<ApiState>,
) -> Answer {
    state.services.entries.trash(&caller, id, version).await?;
    Ok(answer::no_content())
}

/// Recover an entry from the trash
///
/// It comes back as a draft.
#[utoipa::path(
    tag = "entries",
    security(("bearer" = [])),
    params(PathId<EntryId>),
    responses(
        (status = 200, description = "The entry as it is now", body = answer::Data<Entry>),
        (status = 409, description = "`entry.not_trashed` or `value.taken`"),
    )
)]
#[post("/entries/{id}/recover")]
pub async fn recover_entry(
    SignedIn(caller): SignedIn,
    PathId(id): PathId<EntryId>,
    state: Data<ApiState>,
) -> Answer {
    let entry = Entry::from(state.services.entries.recover(&caller, id).await?);
    answer::versioned(entry.version, entry)
}

/// Delete an entry for good
///
/// Removes an entry that is in the trash with its whole history.
#[utoipa::path(
    tag = "entries",
    security(("bearer" = [])),
    params(PathId<EntryId>),
    responses(
        (status = 204, description = "It is gone"),
        (status = 409, description = "`entry.not_trashed`"),
    )
)]
#[delete("/entries/{id}/permanently")]
pub async fn purge_entry(
    SignedIn(caller): SignedIn,
    PathId(id): PathId<EntryId>,
    state: Data<ApiState>,
) -> Answer {
    state.services.entries.purge(&caller, id).await?;
    Ok(answer::no_content())
}

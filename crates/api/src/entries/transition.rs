//! Steps of the workflow.

use actix_web::{post, web::Data};
use galley_domain::ids::EntryId;
use serde::Deserialize;
use utoipa::ToSchema;

use super::{detail::Entry, fields::Transition};
use crate::{
    answer::{self, Answer},
    body::Json,
    caller::SignedIn,
    etag::IfMatch,
    path::PathId,
    state::ApiState,
};

/// The step to make.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct MoveEntry {
    /// The step.
    pub transition: Transition,
}

/// Move an entry through the workflow
///
/// Makes one step. Publishing checks everything that the type asks for and shows the draft to readers.
#[utoipa::path(
    tag = "entries",
    security(("bearer" = [])),
    params(PathId<EntryId>, IfMatch),
    responses(
        (status = 200, description = "The entry as it is now", body = answer::Data<Entry>),
        (status = 409, description = "`entry.transition`, `entry.trashed` or `value.taken`"),
        (status = 422, description = "`entry.invalid` with a pointer to every field that is not fit to be read"),
    )
)]
#[post("/entries/{id}/transitions")]
pub async fn move_entry(
    SignedIn(caller): SignedIn,
    PathId(id): PathId<EntryId>,
    IfMatch(version): IfMatch,
    Json(form): Json<MoveEntry>,
    state: Data<ApiState>,
) -> Answer {
    let moved = state.services.entries.transition(&caller, id, version, form.transition.into()).await?;
    let entry = Entry::from(moved);
    answer::versioned(entry.version, entry)
}

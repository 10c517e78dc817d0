//! What points at an entry.

use actix_web::{HttpRequest, get, web::Data};
use galley_domain::{
    entries::{Target, UsageView},
    ids::EntryId,
};
use galley_services::catalog::Model;
use serde::Serialize;
use utoipa::ToSchema;

use crate::{
    answer::{self, Answer},
    caller::SignedIn,
    path::PathId,
    state::ApiState,
};

/// An entry whose draft points at something.
#[derive(Serialize, ToSchema)]
pub struct Usage {
    /// Its id.
    #[schema(value_type = String, example = "0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42")]
    pub id: EntryId,
    /// The key of its type.
    #[schema(example = "article")]
    pub r#type: String,
    /// Its title.
    #[schema(example = "The tide tables")]
    pub title: String,
    /// Whether readers see it.
    pub live: bool,
}

/// List what points at an entry
///
/// At most a hundred entries whose drafts do.
#[utoipa::path(
    tag = "entries",
    security(("bearer" = [])),
    params(PathId<EntryId>),
    responses((status = 200, description = "The entries that point at it", body = answer::Data<Vec<Usage>>))
)]
#[get("/entries/{id}/usage")]
pub async fn list_usage(
    SignedIn(caller): SignedIn,
    PathId(id): PathId<EntryId>,
    state: Data<ApiState>,
    request: HttpRequest,
) -> Answer {
    let (found, model) = state.services.entries.usage(&caller, Target::Entry(id)).await?;
    answer::data(&request, shown(found, &model))
}

/// Usages as the API shows them.
pub(crate) fn shown(found: Vec<UsageView>, model: &Model) -> Vec<Usage> {
    let type_key = |id| model.types.by_id(id).map(|known| known.key.to_string()).unwrap_or_default();
    let show = |usage: UsageView| Usage {
        id: usage.id,
        r#type: type_key(usage.content_type),
        title: usage.title,
        live: usage.live,
    };
    found.into_iter().map(show).collect()
}

//! What points at a file. Invariant: it answers as the usage of an entry does.

use actix_web::{HttpRequest, get, web::Data};
use galley_domain::{entries::Target, ids::AssetId};

use crate::{
    answer::{self, Answer},
    caller::SignedIn,
    entries::usage::{Usage, shown},
    path::PathId,
    state::ApiState,
};

/// List what points at a file
///
/// At most a hundred entries whose drafts do.
#[utoipa::path(
    tag = "media",
    security(("bearer" = [])),
    params(PathId<AssetId>),
    responses((status = 200, description = "The entries that point at it", body = answer::Data<Vec<Usage>>))
)]
#[get("/media/{id}/usage")]
pub async fn list_asset_usage(
    SignedIn(caller): SignedIn,
    PathId(id): PathId<AssetId>,
    state: Data<ApiState>,
    request: HttpRequest,
) -> Answer {
    let (found, model) = state.services.entries.usage(&caller, Target::Asset(id)).await?;
    answer::data(&request, shown(found, &model))
}

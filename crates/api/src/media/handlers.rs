//! Listing, showing, describing and deleting files.

use actix_web::{HttpRequest, delete, get, patch, web::Data};
use galley_domain::{ids::AssetId, media::AssetFilter, page::PageRequest};

use super::dto::{Asset, AssetQuery, UpdateAsset};
use crate::{
    answer::{self, Answer},
    body::Json,
    caller::SignedIn,
    etag::IfMatch,
    pages::Page,
    path::PathId,
    query::Query,
    state::ApiState,
};

/// List files
///
/// A page of the library, newest first.
#[utoipa::path(tag = "media", security(("bearer" = [])), params(AssetQuery), responses((status = 200, description = "A page of files", body = Page<Asset>)))]
#[get("/media")]
pub async fn list_assets(
    SignedIn(caller): SignedIn,
    Query(query): Query<AssetQuery>,
    state: Data<ApiState>,
    request: HttpRequest,
) -> Answer {
    let page = PageRequest::try_new(query.page, query.per_page)?;
    let filter = AssetFilter { text: query.q };
    let found = state.services.media.list(&caller, filter, page).await?;
    answer::hashed(&request, &Page::of(&request, page, found, Asset::from))
}

/// Show a file
///
/// What the library knows of it, and the version that a change must name.
#[utoipa::path(
    tag = "media",
    security(("bearer" = [])),
    params(PathId<AssetId>),
    responses((status = 200, description = "The file", body = answer::Data<Asset>))
)]
#[get("/media/{id}")]
pub async fn get_asset(
    SignedIn(caller): SignedIn,
    PathId(id): PathId<AssetId>,
    state: Data<ApiState>,
) -> Answer {
    let asset = Asset::from(state.services.media.view(&caller, id).await?);
    answer::versioned(asset.version, asset)
}

/// Describe a file
///
/// Gives another name or description. Published content that shows the file follows.
#[utoipa::path(
    tag = "media",
    security(("bearer" = [])),
    params(PathId<AssetId>, IfMatch),
    responses((status = 200, description = "The file as it is now", body = answer::Data<Asset>))
)]
#[patch("/media/{id}")]
pub async fn update_asset(
    SignedIn(caller): SignedIn,
    PathId(id): PathId<AssetId>,
    IfMatch(version): IfMatch,
    Json(form): Json<UpdateAsset>,
    state: Data<ApiState>,
) -> Answer {
    let media = &state.services.media;
    let described = media.describe(&caller, id, version, form.name.as_deref(), form.alt.as_deref()).await?;
    let asset = Asset::from(described);
    answer::versioned(asset.version, asset)
}

/// Delete a file
///
/// Only a file that no entry uses can go.
#[utoipa::path(
    tag = "media",
    security(("bearer" = [])),
    params(PathId<AssetId>, IfMatch),
    responses(
        (status = 204, description = "It is gone"),
        (status = 409, description = "`asset.in_use`"),
    )
)]
#[delete("/media/{id}")]
pub async fn delete_asset(
    SignedIn(caller): SignedIn,
    PathId(id): PathId<AssetId>,
    IfMatch(version): IfMatch,
    state: Data<ApiState>,
) -> Answer {
    state.services.media.delete(&caller, id, version).await?;
    Ok(answer::no_content())
}

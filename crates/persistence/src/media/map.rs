//! Files as rows and back.

use galley_domain::{
    ids::{AssetId, UserId},
    media::{Asset, ImageKind},
    storage::StorageError,
};
use sea_orm::ActiveValue::Set;

use super::table::{ActiveModel, Model};
use crate::{
    error::{broken, unreadable},
    fold::fold,
    scope::{counted, stored},
};

/// A file as it was stored.
pub(crate) fn asset(row: Model) -> Result<Asset, StorageError> {
    let pixels = |count: Option<i64>| count.map(u32::try_from).transpose().map_err(unreadable);
    Ok(Asset {
        id: AssetId(row.id),
        name: row.name,
        alt: row.alt,
        kind: ImageKind::from_mime(&row.kind).ok_or_else(|| broken("assets.kind holds no media type"))?,
        bytes: counted(row.bytes)?,
        width: pixels(row.width)?,
        height: pixels(row.height)?,
        sha256: row.sha256,
        has_thumbnail: row.has_thumbnail,
        owner: row.owner_id.map(UserId),
        created_at: row.created_at,
        version: counted(row.version)?,
    })
}

/// The columns that a change may touch.
pub(super) fn changed(asset: &Asset) -> ActiveModel {
    ActiveModel {
        name: Set(asset.name.clone()),
        alt: Set(asset.alt.clone()),
        search_key: Set(format!("{}\n{}", fold(&asset.name), fold(&asset.alt))),
        ..Default::default()
    }
}

/// A whole row.
pub(super) fn added(asset: &Asset) -> Result<ActiveModel, StorageError> {
    Ok(ActiveModel {
        id: Set(asset.id.0),
        kind: Set(asset.kind.mime().to_owned()),
        bytes: Set(stored(asset.bytes)?),
        width: Set(asset.width.map(i64::from)),
        height: Set(asset.height.map(i64::from)),
        sha256: Set(asset.sha256.clone()),
        has_thumbnail: Set(asset.has_thumbnail),
        owner_id: Set(asset.owner.map(|owner| owner.0)),
        created_at: Set(asset.created_at),
        version: Set(stored(asset.version)?),
        ..changed(asset)
    })
}

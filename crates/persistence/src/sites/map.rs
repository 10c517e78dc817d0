//! Sites as rows and back.

use galley_domain::{
    ids::TenantId,
    sites::{Security, Site},
    storage::StorageError,
};
use sea_orm::ActiveValue::Set;

use super::table::{ActiveModel, Model};
use crate::{
    error::unreadable,
    scope::{counted, stored},
};

/// A site as it was stored.
pub(super) fn site(row: Model) -> Result<Site, StorageError> {
    Ok(Site {
        id: TenantId(row.id),
        name: row.name,
        locale: row.locale.parse().map_err(unreadable)?,
        set_up_at: row.set_up_at,
        security: security(row.security.as_deref())?,
        version: counted(row.version)?,
    })
}

fn security(stored: Option<&str>) -> Result<Security, StorageError> {
    stored.map_or_else(|| Ok(Security::default()), |text| serde_json::from_str(text).map_err(unreadable))
}

/// The columns that a change may touch.
pub(super) fn changed(site: &Site) -> Result<ActiveModel, StorageError> {
    Ok(ActiveModel {
        name: Set(site.name.clone()),
        locale: Set(site.locale.to_string()),
        set_up_at: Set(site.set_up_at),
        security: Set(Some(serde_json::to_string(&site.security).map_err(unreadable)?)),
        ..Default::default()
    })
}

/// The row of a new default site.
pub(super) fn default(site: &Site) -> Result<ActiveModel, StorageError> {
    Ok(ActiveModel {
        id: Set(site.id.0),
        version: Set(stored(site.version)?),
        is_default: Set(true),
        ..changed(site)?
    })
}

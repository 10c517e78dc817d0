//! Sites as rows and back.

use galley_domain::{ids::TenantId, sites::Site, storage::StorageError};
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
        version: counted(row.version)?,
    })
}

/// The columns that a change may touch.
pub(super) fn changed(site: &Site) -> ActiveModel {
    ActiveModel {
        name: Set(site.name.clone()),
        locale: Set(site.locale.to_string()),
        set_up_at: Set(site.set_up_at),
        ..Default::default()
    }
}

/// The row of a new default site.
pub(super) fn default(site: &Site) -> Result<ActiveModel, StorageError> {
    Ok(ActiveModel {
        id: Set(site.id.0),
        version: Set(stored(site.version)?),
        is_default: Set(true),
        ..changed(site)
    })
}

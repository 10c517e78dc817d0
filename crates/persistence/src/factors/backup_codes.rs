//! Backup codes, by hash, those of a person in one row.

use galley_domain::{factors::BackupCodes, ids::UserId, secrets::TokenHash, storage::StorageError};
use sea_orm::{ActiveValue::Set, entity::prelude::*};

use crate::{error::unreadable, scope::OfSite};

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "backup_codes")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub tenant_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub user_id: Uuid,
    /// A JSON list of hashes.
    pub unused: String,
    pub made_at: DateTimeUtc,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl OfSite for Entity {
    const TENANT: Column = Column::TenantId;
    const OWNER: Option<Column> = Some(Column::UserId);
}

/// Codes as they were stored.
pub(super) fn codes(row: Model) -> Result<BackupCodes, StorageError> {
    let unused: Vec<String> = serde_json::from_str(&row.unused).map_err(unreadable)?;
    let unused = unused.into_iter().map(TokenHash).collect();
    Ok(BackupCodes { user: UserId(row.user_id), unused, made_at: row.made_at })
}

/// A whole row.
pub(super) fn row(codes: &BackupCodes) -> Result<ActiveModel, StorageError> {
    let unused: Vec<&str> = codes.unused.iter().map(|hash| hash.0.as_str()).collect();
    Ok(ActiveModel {
        user_id: Set(codes.user.0),
        unused: Set(serde_json::to_string(&unused).map_err(unreadable)?),
        made_at: Set(codes.made_at),
        ..Default::default()
    })
}

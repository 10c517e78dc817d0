//! Authenticator apps, each its person's own.

use galley_domain::{
    factors::{SealedSeed, Totp, TotpState},
    ids::UserId,
    storage::StorageError,
};
use sea_orm::{ActiveValue::Set, entity::prelude::*};

use crate::{
    error::broken,
    scope::{OfSite, counted, stored},
};

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "totp_factors")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub tenant_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub user_id: Uuid,
    /// Encrypted.
    pub seed: String,
    pub active_since: Option<DateTimeUtc>,
    /// There while it is active.
    pub last_step: Option<i64>,
    pub created_at: DateTimeUtc,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl OfSite for Entity {
    const TENANT: Column = Column::TenantId;
    const OWNER: Option<Column> = Some(Column::UserId);
}

/// An app as it was stored.
pub(super) fn factor(row: Model) -> Result<Totp, StorageError> {
    let state = match (row.active_since, row.last_step) {
        (None, None) => TotpState::Pending,
        (Some(since), Some(step)) => TotpState::Active { since, last_step: counted(step)? },
        _ => return Err(broken("an authenticator app is half active")),
    };
    Ok(Totp { user: UserId(row.user_id), seed: SealedSeed(row.seed), state, created_at: row.created_at })
}

/// A whole row.
pub(super) fn row(totp: &Totp) -> Result<ActiveModel, StorageError> {
    let (active_since, last_step) = match totp.state {
        TotpState::Pending => (None, None),
        TotpState::Active { since, last_step } => (Some(since), Some(stored(last_step)?)),
    };
    Ok(ActiveModel {
        user_id: Set(totp.user.0),
        seed: Set(totp.seed.0.clone()),
        active_since: Set(active_since),
        last_step: Set(last_step),
        created_at: Set(totp.created_at),
        ..Default::default()
    })
}

//! Trusted devices, each its person's own.

use async_trait::async_trait;
use galley_domain::{
    clock::Timestamp,
    event::Changed,
    factors::{DeviceRepo, TrustedDevice},
    ids::{TrustedDeviceId, UserId},
    secrets::TokenHash,
    storage::StorageError,
};
use sea_orm::{ActiveValue::Set, QueryOrder, QuerySelect, Select, entity::prelude::*};

use crate::{error::failed, scope::OfSite, writer::SqlWriter};

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "trusted_devices")]
pub(crate) struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub tenant_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub user_id: Uuid,
    pub secret_hash: String,
    pub user_agent: String,
    pub created_at: DateTimeUtc,
    pub last_used_at: DateTimeUtc,
    pub expires_at: DateTimeUtc,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub(crate) enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl OfSite for Entity {
    const TENANT: Column = Column::TenantId;
    const OWNER: Option<Column> = Some(Column::UserId);
}

/// A device as it was stored.
pub(super) fn device(row: Model) -> TrustedDevice {
    TrustedDevice {
        id: TrustedDeviceId(row.id),
        user: UserId(row.user_id),
        secret: TokenHash(row.secret_hash),
        user_agent: row.user_agent,
        created_at: row.created_at,
        last_used_at: row.last_used_at,
        expires_at: row.expires_at,
    }
}

fn row(device: &TrustedDevice) -> ActiveModel {
    ActiveModel {
        id: Set(device.id.0),
        user_id: Set(device.user.0),
        secret_hash: Set(device.secret.0.clone()),
        user_agent: Set(device.user_agent.clone()),
        created_at: Set(device.created_at),
        last_used_at: Set(device.last_used_at),
        expires_at: Set(device.expires_at),
        ..Default::default()
    }
}

#[async_trait]
impl DeviceRepo for SqlWriter {
    async fn add(&mut self, added: &Changed<TrustedDevice>) -> Result<(), StorageError> {
        self.scope.insert_all(&self.tx, vec![row(added.state())]).await?;
        self.record(added);
        Ok(())
    }

    async fn by_secret(&mut self, secret: &TokenHash) -> Result<Option<TrustedDevice>, StorageError> {
        self.one_device(self.scope.find::<Entity>().filter(Column::SecretHash.eq(secret.0.as_str()))).await
    }

    async fn by_id(&mut self, id: TrustedDeviceId) -> Result<Option<TrustedDevice>, StorageError> {
        self.one_device(self.scope.find::<Entity>().filter(Column::Id.eq(id.0))).await
    }

    async fn of(&mut self, user: UserId) -> Result<Vec<TrustedDevice>, StorageError> {
        let mine = self.scope.find::<Entity>().filter(Column::UserId.eq(user.0)).order_by_asc(Column::Id);
        let rows = mine.lock_exclusive().all(&self.tx).await.map_err(failed)?;
        Ok(rows.into_iter().map(device).collect())
    }

    async fn save(&mut self, used: &Changed<TrustedDevice>) -> Result<(), StorageError> {
        let state = used.state();
        let change = ActiveModel { last_used_at: Set(state.last_used_at), ..Default::default() };
        let change = self.scope.update::<Entity>().set(change).filter(Column::Id.eq(state.id.0));
        change.exec(&self.tx).await.map_err(failed)?;
        self.record(used);
        Ok(())
    }

    async fn delete(&mut self, ended: &Changed<TrustedDevice>) -> Result<(), StorageError> {
        let gone = self.scope.delete::<Entity>().filter(Column::Id.eq(ended.state().id.0));
        gone.exec(&self.tx).await.map_err(failed)?;
        self.record(ended);
        Ok(())
    }

    async fn prune(&mut self, before: Timestamp) -> Result<u64, StorageError> {
        let over = self.scope.delete::<Entity>().filter(Column::ExpiresAt.lt(before));
        Ok(over.exec(&self.tx).await.map_err(failed)?.rows_affected)
    }
}

impl SqlWriter {
    async fn one_device(&self, wanted: Select<Entity>) -> Result<Option<TrustedDevice>, StorageError> {
        let row = wanted.lock_exclusive().one(&self.tx).await.map_err(failed)?;
        Ok(row.map(device))
    }
}

//! Keys in a transaction.

use async_trait::async_trait;
use galley_domain::{
    api_keys::{ApiKey, ApiKeyRepo},
    clock::Timestamp,
    event::Changed,
    ids::{ApiKeyId, UserId},
    storage::StorageError,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, Condition, PaginatorTrait, QueryFilter, QuerySelect};

use super::{
    map,
    table::{ActiveModel, Column, Entity},
};
use crate::{error::failed, writer::SqlWriter};

#[async_trait]
impl ApiKeyRepo for SqlWriter {
    async fn load(&mut self, id: ApiKeyId) -> Result<Option<ApiKey>, StorageError> {
        let found = self.scope.find::<Entity>().filter(Column::Id.eq(id.0)).lock_exclusive();
        found.one(&self.tx).await.map_err(failed)?.map(map::key).transpose()
    }

    async fn live_of(&mut self, owner: UserId, now: Timestamp) -> Result<u64, StorageError> {
        let goes_on = Condition::any().add(Column::ExpiresAt.is_null()).add(Column::ExpiresAt.gt(now));
        let live = self
            .scope
            .find_any::<Entity>()
            .filter(Column::OwnerId.eq(owner.0))
            .filter(Column::RevokedAt.is_null())
            .filter(goes_on);
        live.count(&self.tx).await.map_err(failed)
    }

    async fn add(&mut self, key: &Changed<ApiKey>) -> Result<(), StorageError> {
        self.scope.insert_all(&self.tx, vec![map::added(key.state())?]).await?;
        self.record(key);
        Ok(())
    }

    async fn save(&mut self, key: &Changed<ApiKey>) -> Result<(), StorageError> {
        let state = key.state();
        self.scope.save::<Entity, _>(&self.tx, state.id.0, state.version, map::changed(state)).await?;
        self.record(key);
        Ok(())
    }

    async fn used(&mut self, id: ApiKeyId, now: Timestamp) -> Result<(), StorageError> {
        let row = ActiveModel { last_used_at: Set(Some(now)), ..Default::default() };
        let change = self.scope.update::<Entity>().set(row).filter(Column::Id.eq(id.0));
        change.exec(&self.tx).await.map(drop).map_err(failed)
    }
}

//! People in a transaction.

use async_trait::async_trait;
use galley_domain::{
    access::Role,
    accounts::{User, UserRepo},
    event::Changed,
    ids::UserId,
    storage::StorageError,
};
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder, QuerySelect};

use super::{
    map,
    table::{Column, Entity},
};
use crate::{error::failed, writer::SqlWriter};

#[async_trait]
impl UserRepo for SqlWriter {
    async fn load(&mut self, id: UserId) -> Result<Option<User>, StorageError> {
        let found = self.scope.find::<Entity>().filter(Column::Id.eq(id.0)).lock_exclusive();
        found.one(&self.tx).await.map_err(failed)?.map(map::user).transpose()
    }

    async fn other_active_owners(&mut self, except: UserId) -> Result<u64, StorageError> {
        let owners = self
            .scope
            .find_any::<Entity>()
            .filter(Column::Role.eq(Role::Owner.as_str()))
            .filter(Column::DeactivatedAt.is_null())
            .order_by_asc(Column::Id)
            .lock_exclusive()
            .all(&self.tx)
            .await
            .map_err(failed)?;
        Ok(owners.iter().filter(|owner| owner.id != except.0).count() as u64)
    }

    async fn add(&mut self, user: &Changed<User>) -> Result<(), StorageError> {
        self.scope.insert_all(&self.tx, vec![map::added(user.state())?]).await?;
        self.record(user);
        Ok(())
    }

    async fn save(&mut self, user: &Changed<User>) -> Result<u64, StorageError> {
        let state = user.state();
        let version = self.scope.save(&self.tx, state.id.0, state.version, map::changed(state)).await?;
        self.record(user);
        Ok(version)
    }
}

//! The library in a transaction.

use async_trait::async_trait;
use galley_domain::{
    event::Changed,
    ids::AssetId,
    media::{Asset, AssetRepo},
    storage::StorageError,
};
use sea_orm::{ColumnTrait, ConnectionTrait, QueryFilter, QueryOrder, QuerySelect, sea_query::Expr};

use super::{
    map,
    table::{Column, Entity},
    uses,
};
use crate::{error::failed, writer::SqlWriter};

#[async_trait]
impl AssetRepo for SqlWriter {
    async fn load(&mut self, id: AssetId) -> Result<Option<Asset>, StorageError> {
        let found = self.scope.find::<Entity>().filter(Column::Id.eq(id.0)).lock_exclusive();
        found.one(&self.tx).await.map_err(failed)?.map(map::asset).transpose()
    }

    async fn many(&mut self, ids: &[AssetId]) -> Result<Vec<Asset>, StorageError> {
        if ids.is_empty() {
            return Ok(Vec::new());
        }
        let ids = ids.iter().map(|id| id.0);
        let found = self.scope.find_any::<Entity>().filter(Column::Id.is_in(ids)).order_by_asc(Column::Id);
        found.all(&self.tx).await.map_err(failed)?.into_iter().map(map::asset).collect()
    }

    async fn by_sha256(&mut self, sha256: &str) -> Result<Option<Asset>, StorageError> {
        let found =
            self.scope.find_any::<Entity>().filter(Column::Sha256.eq(sha256)).order_by_asc(Column::Id);
        found.one(&self.tx).await.map_err(failed)?.map(map::asset).transpose()
    }

    async fn uses(&mut self, id: AssetId) -> Result<u64, StorageError> {
        let users = uses::users(&self.scope, Expr::val(id.0));
        let rows = self.tx.query_all(&users).await.map_err(failed)?;
        Ok(rows.len() as u64)
    }

    async fn add(&mut self, asset: &Changed<Asset>) -> Result<(), StorageError> {
        self.scope.insert_all(&self.tx, vec![map::added(asset.state())?]).await?;
        self.record(asset);
        Ok(())
    }

    async fn save(&mut self, asset: &Changed<Asset>) -> Result<u64, StorageError> {
        let state = asset.state();
        let row = map::changed(state);
        let version = self.scope.save::<Entity, _>(&self.tx, state.id.0, state.version, row).await?;
        self.record(asset);
        Ok(version)
    }

    async fn delete(&mut self, asset: &Changed<Asset>) -> Result<(), StorageError> {
        let row = self.scope.delete::<Entity>().filter(Column::Id.eq(asset.state().id.0));
        row.exec(&self.tx).await.map_err(failed)?;
        self.record(asset);
        Ok(())
    }
}

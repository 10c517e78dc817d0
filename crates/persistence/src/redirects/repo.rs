//! Redirects in a transaction.

use async_trait::async_trait;
use galley_domain::{
    event::Changed,
    ids::RedirectId,
    redirects::{Redirect, RedirectRepo},
    storage::StorageError,
};
use sea_orm::{ColumnTrait, QueryFilter, QuerySelect};

use super::{
    map,
    table::{Column, Entity},
};
use crate::{error::failed, writer::SqlWriter};

#[async_trait]
impl RedirectRepo for SqlWriter {
    async fn load(&mut self, id: RedirectId) -> Result<Option<Redirect>, StorageError> {
        let found = self.scope.find::<Entity>().filter(Column::Id.eq(id.0)).lock_exclusive();
        found.one(&self.tx).await.map_err(failed)?.map(map::redirect).transpose()
    }

    async fn by_path(&mut self, from: &str) -> Result<Option<Redirect>, StorageError> {
        let found = self.scope.find::<Entity>().filter(Column::FromPath.eq(from)).lock_exclusive();
        found.one(&self.tx).await.map_err(failed)?.map(map::redirect).transpose()
    }

    async fn add(&mut self, redirect: &Changed<Redirect>) -> Result<(), StorageError> {
        self.scope.insert_all(&self.tx, vec![map::added(redirect.state())]).await?;
        self.record(redirect);
        Ok(())
    }

    async fn delete(&mut self, redirect: &Changed<Redirect>) -> Result<(), StorageError> {
        let row = self.scope.delete::<Entity>().filter(Column::Id.eq(redirect.state().id.0));
        row.exec(&self.tx).await.map_err(failed)?;
        self.record(redirect);
        Ok(())
    }
}

//! Content types in a transaction.

use std::collections::HashSet;

use async_trait::async_trait;
use galley_domain::{
    content_types::{ContentType, ContentTypeRepo, ContentTypes},
    event::Changed,
    ids::{ContentTypeId, FieldId},
    storage::StorageError,
};
use sea_orm::{ColumnTrait, ConnectionTrait, PaginatorTrait, QueryFilter, QuerySelect, Statement};

use super::{
    map, queries,
    table::{Column, Entity},
};
use crate::{
    entries::table as entry,
    error::{failed, unreadable},
    writer::SqlWriter,
};

#[async_trait]
impl ContentTypeRepo for SqlWriter {
    async fn all(&mut self) -> Result<ContentTypes, StorageError> {
        let rows = self.scope.find::<Entity>().all(&self.tx).await.map_err(failed)?;
        queries::sorted(rows)
    }

    async fn load(&mut self, key: &str) -> Result<Option<ContentType>, StorageError> {
        let found = self.scope.find::<Entity>().filter(Column::Key.eq(key)).lock_exclusive();
        found.one(&self.tx).await.map_err(failed)?.map(map::content_type).transpose()
    }

    async fn fields_in_use(&mut self, id: ContentTypeId) -> Result<HashSet<FieldId>, StorageError> {
        let values = [self.scope.tenant().into(), id.0.into()];
        let statement =
            Statement::from_sql_and_values(self.dialect.backend(), self.dialect.fields_in_use(), values);
        let rows = self.tx.query_all_raw(statement).await.map_err(failed)?;
        rows.iter()
            .map(|row| row.try_get::<String>("", "id").map_err(failed)?.parse().map_err(unreadable))
            .collect()
    }

    async fn entry_count(&mut self, id: ContentTypeId) -> Result<u64, StorageError> {
        let entries = self.scope.find_any::<entry::Entity>().filter(entry::Column::ContentTypeId.eq(id.0));
        entries.count(&self.tx).await.map_err(failed)
    }

    async fn add(&mut self, content_type: &Changed<ContentType>) -> Result<(), StorageError> {
        self.scope.insert_all(&self.tx, vec![map::added(content_type.state())?]).await?;
        self.record(content_type);
        Ok(())
    }

    async fn save(&mut self, content_type: &Changed<ContentType>) -> Result<u64, StorageError> {
        let state = content_type.state();
        let row = map::changed(state)?;
        let version = self.scope.save::<Entity, _>(&self.tx, state.id.0, state.version, row).await?;
        self.record(content_type);
        Ok(version)
    }

    async fn delete(&mut self, content_type: &Changed<ContentType>) -> Result<(), StorageError> {
        let row = self.scope.delete::<Entity>().filter(Column::Id.eq(content_type.state().id.0));
        row.exec(&self.tx).await.map_err(failed)?;
        self.record(content_type);
        Ok(())
    }
}

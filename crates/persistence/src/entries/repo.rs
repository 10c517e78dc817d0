//! Entries in a transaction.

use async_trait::async_trait;
use galley_domain::{
    clock::Timestamp,
    delivery::DeliveryRepo,
    entries::{Entry, EntryIndex, EntryRepo, Version},
    event::Changed,
    ids::{ContentTypeId, EntryId, FieldId},
    locale::Locale,
    storage::StorageError,
};
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait};
use serde_json::Value;
use uuid::Uuid;

use super::{
    map, states,
    table::{Column, Entity},
    versions,
};
use crate::{
    delivery::table as published,
    error::{failed, unreadable},
    writer::SqlWriter,
};

/// Ids in one statement.
const AT_ONCE: usize = 500;

#[async_trait]
impl EntryRepo for SqlWriter {
    async fn load(&mut self, id: EntryId) -> Result<Option<Entry>, StorageError> {
        let row = self.scope.find::<Entity>().filter(Column::Id.eq(id.0)).lock_exclusive();
        let row = row.one(&self.tx).await.map_err(failed)?;
        Ok(self.entries(row.into_iter().collect()).await?.pop())
    }

    async fn version(&mut self, id: EntryId, number: u32) -> Result<Option<Version>, StorageError> {
        let within_reach =
            self.scope.find::<Entity>().select_only().column(Column::Id).filter(Column::Id.eq(id.0));
        let found = self
            .scope
            .find::<versions::Entity>()
            .filter(versions::Column::EntryId.in_subquery(within_reach.into_query()))
            .filter(versions::Column::Number.eq(map::stored_number(number)?));
        found.one(&self.tx).await.map_err(failed)?.map(map::version).transpose()
    }

    async fn holder(
        &mut self,
        content_type: ContentTypeId,
        field: FieldId,
        locale: &Locale,
        value: &str,
    ) -> Result<Option<EntryId>, StorageError> {
        Ok(self.holder_of(content_type, field, locale, value).await?.map(EntryId))
    }

    async fn existing(&mut self, ids: &[EntryId]) -> Result<Vec<(EntryId, ContentTypeId)>, StorageError> {
        let mut existing = Vec::with_capacity(ids.len());
        for part in ids.chunks(AT_ONCE) {
            let rows = self
                .scope
                .find_any::<Entity>()
                .select_only()
                .columns([Column::Id, Column::ContentTypeId])
                .filter(Column::Id.is_in(part.iter().map(|id| id.0)))
                .filter(Column::TrashedAt.is_null())
                .into_tuple::<(Uuid, Uuid)>()
                .all(&self.tx)
                .await
                .map_err(failed)?;
            existing.extend(rows.into_iter().map(|(id, kind)| (EntryId(id), ContentTypeId(kind))));
        }
        Ok(existing)
    }

    async fn find(
        &mut self,
        content_type: ContentTypeId,
        field: FieldId,
        value: &Value,
    ) -> Result<Option<Entry>, StorageError> {
        self.find_by_value(content_type, field, value).await
    }

    async fn live(
        &mut self,
        ids: &[EntryId],
        locale: &Locale,
    ) -> Result<Vec<(Entry, Version)>, StorageError> {
        let mut live = Vec::with_capacity(ids.len());
        for part in ids.chunks(AT_ONCE) {
            let ids: Vec<Uuid> = part.iter().map(|id| id.0).collect();
            let mut versions = self.live_versions(&ids, locale.as_str()).await?;
            let rows = self.scope.find_any::<Entity>().filter(Column::Id.is_in(versions.keys().copied()));
            let rows = rows.order_by_asc(Column::Id).all(&self.tx).await.map_err(failed)?;
            for entry in self.entries(rows).await? {
                // Another transaction may have published a newer one since: then that one's document is fresh.
                let number = entry.state(locale).live.as_ref().map(|live| live.version);
                let version = versions.remove(&entry.id.0).filter(|version| Some(version.number) == number);
                live.extend(version.map(|version| (entry, version)));
            }
        }
        Ok(live)
    }

    async fn any(&mut self, content_type: ContentTypeId) -> Result<bool, StorageError> {
        let first = self
            .scope
            .find_any::<Entity>()
            .select_only()
            .column(Column::Id)
            .filter(Column::ContentTypeId.eq(content_type.0))
            .filter(Column::TrashedAt.is_null());
        Ok(first.into_tuple::<Uuid>().one(&self.tx).await.map_err(failed)?.is_some())
    }

    async fn add(&mut self, entry: &Changed<Entry>, index: &EntryIndex) -> Result<(), StorageError> {
        let state = entry.state();
        self.scope.insert_all(&self.tx, vec![map::added(state)?]).await?;
        self.store_draft(state).await?;
        self.store_states(state, index).await?;
        self.hold(state, index, true).await?;
        self.store_references(state, index, true).await?;
        self.record(entry);
        Ok(())
    }

    async fn save(&mut self, entry: &Changed<Entry>, index: &EntryIndex) -> Result<u64, StorageError> {
        let state = entry.state();
        let version = self.scope.save(&self.tx, state.id.0, state.version, map::changed(state)?).await?;
        self.store_draft(state).await?;
        self.store_states(state, index).await?;
        self.fold(state).await?;
        self.hold(state, index, false).await?;
        self.store_references(state, index, false).await?;
        self.record(entry);
        Ok(version)
    }

    async fn purge(&mut self, entry: &Changed<Entry>) -> Result<(), StorageError> {
        let id = entry.state().id;
        let published = self
            .scope
            .find::<published::Entity>()
            .select_only()
            .column(published::Column::Locale)
            .filter(published::Column::EntryId.eq(id.0))
            .into_tuple::<String>()
            .all(&self.tx)
            .await
            .map_err(failed)?;
        for locale in published {
            DeliveryRepo::remove(self, id, &locale.parse().map_err(unreadable)?).await?;
        }
        // States name versions, so they go first; everything else goes with the entry.
        let states = self.scope.delete::<states::Entity>().filter(states::Column::EntryId.eq(id.0));
        states.exec(&self.tx).await.map_err(failed)?;
        let row = self.scope.delete::<Entity>().filter(Column::Id.eq(id.0));
        row.exec(&self.tx).await.map_err(failed)?;
        self.record(entry);
        Ok(())
    }

    async fn trashed_before(&mut self, before: Timestamp, limit: u32) -> Result<Vec<Entry>, StorageError> {
        let rows = self
            .scope
            .find::<Entity>()
            .filter(Column::TrashedAt.is_not_null())
            .filter(Column::TrashedAt.lt(before))
            .order_by_asc(Column::TrashedAt)
            .order_by_asc(Column::Id)
            .limit(u64::from(limit))
            .all(&self.tx)
            .await
            .map_err(failed)?;
        self.entries(rows).await
    }
}

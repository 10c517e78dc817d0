//! The read model in a transaction. Invariant: what stands here is the version that is live, however many transactions
//! compose one document at once.

use std::collections::BTreeSet;

use async_trait::async_trait;
use galley_domain::{
    delivery::{DeliveryRepo, Published},
    entries::Target,
    event::Event,
    ids::{ContentTypeId, EntryId},
    locale::Locale,
    storage::StorageError,
};
use sea_orm::{
    ColumnTrait, Condition, QueryFilter, QueryOrder, QuerySelect, QueryTrait,
    sea_query::{Expr, ExprTrait},
};
use serde_json::{Map, Value};
use uuid::Uuid;

use super::{
    map, shows,
    table::{Column, Entity},
    values,
};
use crate::{
    entries::{states, target},
    error::{failed, unreadable},
    writer::SqlWriter,
};

/// Ids in one statement.
const AT_ONCE: usize = 500;

/// What is stored of an entry that is to be put.
enum Stored {
    /// Nothing.
    Nothing,
    /// A document.
    Document,
    /// The entry is not live, or in another version than the one to be put.
    Overtaken,
}

#[async_trait]
impl DeliveryRepo for SqlWriter {
    async fn put(&mut self, published: &Published) -> Result<(), StorageError> {
        let row = map::document(published)?;
        let version = row.version.clone().take().unwrap_or_default();
        match self.stored(published).await? {
            Stored::Overtaken => return Ok(()),
            Stored::Nothing => {
                if self.scope.insert_missing(&self.tx, vec![row]).await? == 0 {
                    return Ok(());
                }
                self.tally.add(published.content_type.0, published.locale.to_string(), 1);
            }
            Stored::Document => {
                let mut older =
                    self.scope.update::<Entity>().set(row).filter(Column::EntryId.eq(published.entry.0));
                older = older.filter(Column::Locale.eq(published.locale.as_str()));
                older = older.filter(Column::Version.lte(version));
                if older.exec(&self.tx).await.map_err(failed)?.rows_affected == 0 {
                    return Ok(());
                }
                self.clear(published.entry, &published.locale).await?;
            }
        }
        self.scope.insert_all(&self.tx, map::values(published)).await?;
        self.scope.insert_all(&self.tx, map::shows(published)).await
    }

    async fn recomposed(&mut self, published: &Published) -> Result<(), StorageError> {
        self.record_event(Event::EntryRecomposed {
            entry: published.entry,
            content_type: published.content_type,
            locale: published.locale.clone(),
        });
        Ok(())
    }

    async fn remove(&mut self, entry: EntryId, locale: &Locale) -> Result<bool, StorageError> {
        let content_type = self
            .scope
            .find::<Entity>()
            .select_only()
            .column(Column::ContentTypeId)
            .filter(Column::EntryId.eq(entry.0))
            .filter(Column::Locale.eq(locale.as_str()))
            .into_tuple::<Uuid>()
            .one(&self.tx)
            .await
            .map_err(failed)?;
        let Some(content_type) = content_type else { return Ok(false) };
        // Values and shows go with the document.
        let mut gone = self.scope.delete::<Entity>().filter(Column::EntryId.eq(entry.0));
        gone = gone.filter(Column::Locale.eq(locale.as_str()));
        let removed = gone.exec(&self.tx).await.map_err(failed)?.rows_affected > 0;
        if removed {
            self.tally.add(content_type, locale.to_string(), -1);
        }
        Ok(removed)
    }

    async fn documents(
        &mut self,
        ids: &[EntryId],
        locale: &Locale,
    ) -> Result<Vec<(EntryId, Map<String, Value>)>, StorageError> {
        let mut documents = Vec::with_capacity(ids.len());
        for part in ids.chunks(AT_ONCE) {
            // Shared locks: whoever shows a document waits for the transaction that changes it, and the other way
            // round, so that no document is composed from what is about to be old.
            let rows = self
                .scope
                .find::<Entity>()
                .select_only()
                .columns([Column::EntryId, Column::Document])
                .filter(Column::EntryId.is_in(part.iter().map(|id| id.0)))
                .filter(Column::Locale.eq(locale.as_str()))
                .order_by_asc(Column::EntryId)
                .lock_shared()
                .into_tuple::<(Uuid, String)>()
                .all(&self.tx)
                .await
                .map_err(failed)?;
            for (id, document) in rows {
                documents.push((EntryId(id), serde_json::from_str(&document).map_err(unreadable)?));
            }
        }
        Ok(documents)
    }

    async fn shown_by(&mut self, targets: &[Target], locale: &Locale) -> Result<Vec<EntryId>, StorageError> {
        let mut showing = BTreeSet::new();
        for part in targets.chunks(AT_ONCE) {
            // An id names one thing of one kind, so kinds and ids need not be compared in pairs.
            let (kinds, ids): (BTreeSet<_>, Vec<_>) =
                part.iter().map(|shown| target::columns(*shown)).unzip();
            let shown = shows::Column::TargetKind.is_in(kinds).and(shows::Column::TargetId.is_in(ids));
            let ids = self
                .scope
                .find::<shows::Entity>()
                .select_only()
                .column(shows::Column::EntryId)
                .distinct()
                .filter(shows::Column::Locale.eq(locale.as_str()))
                .filter(shown)
                .into_tuple::<Uuid>()
                .all(&self.tx)
                .await
                .map_err(failed)?;
            showing.extend(ids.into_iter().map(EntryId));
        }
        Ok(showing.into_iter().collect())
    }

    async fn of_type(
        &mut self,
        content_type: ContentTypeId,
        locale: &Locale,
    ) -> Result<Vec<EntryId>, StorageError> {
        let mut ids = self
            .scope
            .find::<Entity>()
            .select_only()
            .column(Column::EntryId)
            .filter(Column::ContentTypeId.eq(content_type.0))
            .filter(Column::Locale.eq(locale.as_str()))
            .into_tuple::<Uuid>()
            .all(&self.tx)
            .await
            .map_err(failed)?;
        ids.sort_unstable();
        Ok(ids.into_iter().map(EntryId).collect())
    }
}

impl SqlWriter {
    /// What stands in the place of a document that is to be put.
    async fn stored(&self, published: &Published) -> Result<Stored, StorageError> {
        let same = Condition::all()
            .add(Expr::col((Entity, Column::TenantId)).equals((states::Entity, states::Column::TenantId)))
            .add(Expr::col((Entity, Column::EntryId)).equals((states::Entity, states::Column::EntryId)))
            .add(Expr::col((Entity, Column::Locale)).equals((states::Entity, states::Column::Locale)));
        let mut found = self
            .scope
            .find::<states::Entity>()
            .select_only()
            .column(states::Column::LiveVersion)
            .column(Column::Version)
            .filter(states::Column::EntryId.eq(published.entry.0))
            .filter(states::Column::Locale.eq(published.locale.as_str()));
        QueryTrait::query(&mut found).left_join(Entity, same);
        let versions =
            found.into_tuple::<(Option<i32>, Option<i32>)>().one(&self.tx).await.map_err(failed)?;
        let live = versions.and_then(|(live, _)| live).map(u32::try_from).transpose().map_err(unreadable)?;
        Ok(match versions {
            Some((_, stored)) if live == Some(published.version) => {
                if stored.is_some() {
                    Stored::Document
                } else {
                    Stored::Nothing
                }
            }
            _ => Stored::Overtaken,
        })
    }

    /// Deletes what a document is found by and what it shows.
    async fn clear(&self, entry: EntryId, locale: &Locale) -> Result<(), StorageError> {
        let values = self.scope.delete::<values::Entity>().filter(values::Column::EntryId.eq(entry.0));
        values.filter(values::Column::Locale.eq(locale.as_str())).exec(&self.tx).await.map_err(failed)?;
        let shows = self.scope.delete::<shows::Entity>().filter(shows::Column::EntryId.eq(entry.0));
        shows.filter(shows::Column::Locale.eq(locale.as_str())).exec(&self.tx).await.map_err(failed)?;
        Ok(())
    }
}

//! Stores the parts of an entry. Invariant: a stored version is never changed, and none that readers see is deleted.

use std::collections::BTreeSet;

use galley_domain::{
    entries::{Entry, EntryIndex},
    storage::StorageError,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, QueryFilter, QuerySelect, QueryTrait, sea_query::OnConflict};
use uuid::Uuid;

use super::{map, references, states, target, versions};
use crate::{error::failed, writer::SqlWriter};

impl SqlWriter {
    /// Adds the draft, unless it is there.
    pub(super) async fn store_draft(&self, entry: &Entry) -> Result<(), StorageError> {
        self.scope.insert_missing(&self.tx, vec![map::draft(entry)?]).await.map(drop)
    }

    /// Deletes the autosave whose place the draft took.
    pub(super) async fn fold(&self, entry: &Entry) -> Result<(), StorageError> {
        let Some(folded) = entry.draft.folds else { return Ok(()) };
        let live = self
            .scope
            .find::<states::Entity>()
            .select_only()
            .column(states::Column::LiveVersion)
            .filter(states::Column::EntryId.eq(entry.id.0))
            .filter(states::Column::LiveVersion.is_not_null())
            .into_query();
        self.scope
            .delete::<versions::Entity>()
            .filter(versions::Column::EntryId.eq(entry.id.0))
            .filter(versions::Column::Number.eq(map::stored_number(folded)?))
            .filter(versions::Column::Number.not_in_subquery(live))
            .exec(&self.tx)
            .await
            .map(drop)
            .map_err(failed)
    }

    /// Writes every state; the one of the index with what names the entry there.
    pub(super) async fn store_states(&self, entry: &Entry, index: &EntryIndex) -> Result<(), StorageError> {
        let others = entry.states.iter().filter(|(locale, _)| **locale != index.locale);
        let others = others
            .map(|(locale, state)| map::state_row(entry.id, locale, state))
            .collect::<Result<Vec<_>, _>>()?;
        let named = map::state_row(entry.id, &index.locale, entry.state(&index.locale))?;
        self.upsert_states(vec![map::titled(named, index)], &STANDING_AND_NAME).await?;
        if others.is_empty() { Ok(()) } else { self.upsert_states(others, &STANDING_AND_NAME[..4]).await }
    }

    async fn upsert_states(
        &self,
        rows: Vec<states::ActiveModel>,
        columns: &[states::Column],
    ) -> Result<(), StorageError> {
        let key = [states::Column::TenantId, states::Column::EntryId, states::Column::Locale];
        let there = OnConflict::columns(key).update_columns(columns.iter().copied()).to_owned();
        let rows = self.scope.insert(rows).on_conflict(there);
        rows.exec_without_returning(&self.tx).await.map(drop).map_err(failed)
    }

    /// Writes what the draft points at, if that changed.
    pub(super) async fn store_references(
        &self,
        entry: &Entry,
        index: &EntryIndex,
        new: bool,
    ) -> Result<(), StorageError> {
        let wanted: BTreeSet<(Uuid, &str, Uuid)> = index
            .references
            .iter()
            .map(|(field, pointed_at)| {
                let (kind, id) = target::columns(*pointed_at);
                (field.0, kind, id)
            })
            .collect();
        if !new {
            let present = self
                .scope
                .find::<references::Entity>()
                .filter(references::Column::EntryId.eq(entry.id.0))
                .filter(references::Column::Locale.eq(index.locale.as_str()))
                .all(&self.tx)
                .await
                .map_err(failed)?;
            let present: BTreeSet<_> =
                present.iter().map(|row| (row.field_id, row.target_kind.as_str(), row.target_id)).collect();
            if present == wanted {
                return Ok(());
            }
            let rows = self.scope.delete::<references::Entity>();
            let rows = rows.filter(references::Column::EntryId.eq(entry.id.0));
            let rows = rows.filter(references::Column::Locale.eq(index.locale.as_str()));
            rows.exec(&self.tx).await.map_err(failed)?;
        }
        let row = |(field, kind, id): (Uuid, &str, Uuid)| references::ActiveModel {
            entry_id: Set(entry.id.0),
            locale: Set(index.locale.to_string()),
            field_id: Set(field),
            target_kind: Set(kind.to_owned()),
            target_id: Set(id),
            ..Default::default()
        };
        self.scope.insert_all(&self.tx, wanted.into_iter().map(row).collect()).await
    }
}

/// What a change may touch of a state: four columns of where it stands, then what names the entry.
const STANDING_AND_NAME: [states::Column; 7] = [
    states::Column::Stage,
    states::Column::LiveVersion,
    states::Column::PublishedAt,
    states::Column::FirstPublishedAt,
    states::Column::Title,
    states::Column::TitleKey,
    states::Column::Slug,
];

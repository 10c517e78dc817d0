//! Loads whole entries in a constant number of statements.

use std::collections::HashMap;

use galley_domain::{
    entries::{Entry, Version},
    storage::StorageError,
};
use sea_orm::{
    ColumnTrait, Condition, QueryFilter, QueryTrait,
    sea_query::{Expr, ExprTrait},
};
use uuid::Uuid;

use super::{
    map, states,
    table::{Column, Entity, Model},
    versions,
};
use crate::{
    error::{broken, failed},
    writer::SqlWriter,
};

impl SqlWriter {
    /// The entries of these rows, in their order, with drafts and states: two statements.
    pub(super) async fn entries(&self, rows: Vec<Model>) -> Result<Vec<Entry>, StorageError> {
        if rows.is_empty() {
            return Ok(Vec::new());
        }
        let ids: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
        let mut drafts = self.drafts(&ids).await?;
        let mut states = self.states(&ids).await?;
        let entry = |row: Model| {
            let draft = drafts.remove(&row.id).ok_or_else(|| broken("an entry has no draft"))?;
            let states = states.remove(&row.id).unwrap_or_default();
            map::entry(row, draft, states)
        };
        rows.into_iter().map(entry).collect()
    }

    async fn drafts(&self, ids: &[Uuid]) -> Result<HashMap<Uuid, Version>, StorageError> {
        let newest = Condition::all()
            .add(Expr::col((Entity, Column::TenantId)).equals((versions::Entity, versions::Column::TenantId)))
            .add(Expr::col((Entity, Column::Id)).equals((versions::Entity, versions::Column::EntryId)))
            .add(
                Expr::col((Entity, Column::DraftNumber)).equals((versions::Entity, versions::Column::Number)),
            );
        let mut found = self
            .scope
            .find::<versions::Entity>()
            .filter(versions::Column::EntryId.is_in(ids.iter().copied()));
        QueryTrait::query(&mut found).inner_join(Entity, newest);
        let rows = found.all(&self.tx).await.map_err(failed)?;
        rows.into_iter().map(|row| Ok((row.entry_id, map::version(row)?))).collect()
    }

    async fn states(&self, ids: &[Uuid]) -> Result<HashMap<Uuid, Vec<states::Model>>, StorageError> {
        let found =
            self.scope.find::<states::Entity>().filter(states::Column::EntryId.is_in(ids.iter().copied()));
        let mut by_entry: HashMap<Uuid, Vec<states::Model>> = HashMap::new();
        for row in found.all(&self.tx).await.map_err(failed)? {
            by_entry.entry(row.entry_id).or_default().push(row);
        }
        Ok(by_entry)
    }

    /// The versions that are live in `locale`, by entry.
    pub(super) async fn live_versions(
        &self,
        ids: &[Uuid],
        locale: &str,
    ) -> Result<HashMap<Uuid, Version>, StorageError> {
        let live = Condition::all()
            .add(
                Expr::col((states::Entity, states::Column::TenantId))
                    .equals((versions::Entity, versions::Column::TenantId)),
            )
            .add(
                Expr::col((states::Entity, states::Column::EntryId))
                    .equals((versions::Entity, versions::Column::EntryId)),
            )
            .add(
                Expr::col((states::Entity, states::Column::LiveVersion))
                    .equals((versions::Entity, versions::Column::Number)),
            );
        let mut found = self
            .scope
            .find::<versions::Entity>()
            .filter(versions::Column::EntryId.is_in(ids.iter().copied()))
            .filter(states::Column::Locale.eq(locale));
        QueryTrait::query(&mut found).inner_join(states::Entity, live);
        let rows = found.all(&self.tx).await.map_err(failed)?;
        rows.into_iter().map(|row| Ok((row.entry_id, map::version(row)?))).collect()
    }
}

//! What things are called, and who points at them.

use std::collections::HashSet;

use galley_domain::{
    entries::{Label, Target, UsageView},
    ids::{ContentTypeId, EntryId},
    locale::Locale,
    storage::StorageError,
};
use sea_orm::{
    ColumnTrait, Condition, QueryFilter, QueryOrder, QuerySelect, QueryTrait,
    sea_query::{Expr, ExprTrait},
};
use uuid::Uuid;

use super::{
    joins, references, states,
    table::{Column, Entity},
    target,
};
use crate::{
    error::failed,
    media::{map as media, table as asset},
    reader::SqlReader,
};

/// The most entries that are named as pointing at one thing.
const USAGE_MAX: usize = 100;

/// Id, type, title, live version.
type Named = (Uuid, Uuid, Option<String>, Option<i32>);

impl SqlReader {
    /// The titles of entries.
    pub(super) async fn entry_labels(
        &self,
        ids: Vec<Uuid>,
        locale: &Locale,
    ) -> Result<Vec<Label>, StorageError> {
        if ids.is_empty() {
            return Ok(Vec::new());
        }
        let named = joins::with_state(self.scope.find::<Entity>().filter(Column::Id.is_in(ids)), locale)
            .select_only()
            .columns([Column::Id, Column::ContentTypeId])
            .columns([states::Column::Title, states::Column::LiveVersion])
            .into_tuple::<Named>()
            .all(&self.db)
            .await
            .map_err(failed)?;
        let label = |(id, content_type, title, live): Named| Label {
            target: Target::Entry(EntryId(id)),
            content_type: Some(ContentTypeId(content_type)),
            title: title.unwrap_or_default(),
            live: live.is_some(),
            asset: None,
        };
        Ok(named.into_iter().map(label).collect())
    }

    /// The names of files.
    pub(super) async fn asset_labels(&self, ids: Vec<Uuid>) -> Result<Vec<Label>, StorageError> {
        if ids.is_empty() {
            return Ok(Vec::new());
        }
        let rows = self.scope.find::<asset::Entity>().filter(asset::Column::Id.is_in(ids));
        let rows = rows.all(&self.db).await.map_err(failed)?;
        let label = |row| {
            let asset = media::asset(row)?;
            let (target, title) = (Target::Asset(asset.id), asset.name.clone());
            Ok(Label { target, content_type: None, title, live: true, asset: Some(asset) })
        };
        rows.into_iter().map(label).collect()
    }

    /// The entries outside the trash whose drafts point at it, last changed first.
    pub(super) async fn users_of(&self, of: Target) -> Result<Vec<UsageView>, StorageError> {
        let (kind, id) = target::columns(of);
        let pointer = |column| Expr::col((references::Entity, column));
        let pointing = Condition::all()
            .add(pointer(references::Column::TenantId).equals((Entity, Column::TenantId)))
            .add(pointer(references::Column::EntryId).equals((Entity, Column::Id)))
            .add(references::Column::TargetKind.eq(kind))
            .add(references::Column::TargetId.eq(id));
        let named = joins::state_of_entry().add(
            Expr::col((states::Entity, states::Column::Locale))
                .equals((references::Entity, references::Column::Locale)),
        );
        let mut users = self
            .scope
            .find::<Entity>()
            .select_only()
            .columns([Column::Id, Column::ContentTypeId])
            .columns([states::Column::Title, states::Column::LiveVersion])
            .column(Column::UpdatedAt)
            .distinct()
            .filter(Column::TrashedAt.is_null())
            .order_by_desc(Column::UpdatedAt)
            .order_by_desc(Column::Id)
            .limit(USAGE_MAX as u64);
        QueryTrait::query(&mut users)
            .inner_join(references::Entity, pointing)
            .left_join(states::Entity, named);
        type Found = (Uuid, Uuid, Option<String>, Option<i32>, galley_domain::clock::Timestamp);
        let rows = users.into_tuple::<Found>().all(&self.db).await.map_err(failed)?;
        let mut known = HashSet::new();
        let first = rows.into_iter().filter(|(id, ..)| known.insert(*id));
        let view = |(id, content_type, title, live, _): Found| UsageView {
            id: EntryId(id),
            content_type: ContentTypeId(content_type),
            title: title.unwrap_or_default(),
            live: live.is_some(),
        };
        Ok(first.map(view).collect())
    }
}

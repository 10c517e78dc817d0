//! One entry with everything an editor sees of it, in one statement. Invariant: draft, states and version number are of
//! one moment, so the number can be trusted in `If-Match`.

use galley_domain::{entries::EntryView, ids::EntryId, storage::StorageError};
use sea_orm::{
    ColumnTrait, Condition, FromQueryResult, IdenStatic, Iterable, QueryFilter, QuerySelect, QueryTrait,
    sea_query::{Expr, ExprTrait},
};

use super::{
    joins, map, states,
    table::{Column, Entity, Model},
    versions,
};
use crate::{accounts::table as user, error::failed, reader::SqlReader};

/// An entry with its draft, once for each of its states.
#[derive(FromQueryResult)]
struct Row {
    #[sea_orm(nested)]
    entry: Model,
    #[sea_orm(nested(prefix = "of_draft_"))]
    draft: versions::Model,
    #[sea_orm(nested(prefix = "of_state_"))]
    state: Option<states::Model>,
    owner_name: Option<String>,
}

impl SqlReader {
    /// The entry, trashed or not.
    pub(super) async fn view_of(&self, id: EntryId) -> Result<Option<EntryView>, StorageError> {
        let version = |column| Expr::col((versions::Entity, column));
        let draft = Condition::all()
            .add(version(versions::Column::TenantId).equals((Entity, Column::TenantId)))
            .add(version(versions::Column::EntryId).equals((Entity, Column::Id)))
            .add(version(versions::Column::Number).equals((Entity, Column::DraftNumber)));
        let mut found = joins::with_owner(self.scope.find::<Entity>())
            .column_as(user::Column::Name, "owner_name")
            .filter(Column::Id.eq(id.0));
        for column in versions::Column::iter() {
            found = found.column_as(column, format!("of_draft_{}", column.as_str()));
        }
        for column in states::Column::iter() {
            found = found.column_as(column, format!("of_state_{}", column.as_str()));
        }
        QueryTrait::query(&mut found)
            .inner_join(versions::Entity, draft)
            .left_join(states::Entity, joins::state_of_entry());
        let mut rows = found.into_model::<Row>().all(&self.db).await.map_err(failed)?.into_iter();
        let Some(first) = rows.next() else { return Ok(None) };
        let states = first.state.into_iter().chain(rows.filter_map(|row| row.state));
        let entry = map::entry(first.entry, map::version(first.draft)?, states)?;
        Ok(Some(EntryView { entry, owner_name: first.owner_name }))
    }
}

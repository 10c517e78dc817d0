//! Versions as the history shows them. Invariant: they are read only of entries within reach.

use galley_domain::{
    clock::Timestamp,
    entries::VersionView,
    ids::{EntryId, UserId},
    storage::StorageError,
};
use sea_orm::{
    ColumnTrait, Condition, FromQueryResult, QueryFilter, QuerySelect, QueryTrait, Select,
    sea_query::{Expr, ExprTrait},
};
use uuid::Uuid;

use super::{
    map, table,
    versions::{Column, Entity},
};
use crate::{accounts::table as user, reader::SqlReader};

/// A version, with its document where that was asked for.
#[derive(FromQueryResult)]
pub(super) struct Row {
    number: i32,
    cause: String,
    label: Option<String>,
    author_id: Option<Uuid>,
    author_name: Option<String>,
    created_at: Timestamp,
    pub document: Option<String>,
}

impl SqlReader {
    /// The versions of an entry.
    pub(super) fn versions_of(&self, entry: EntryId) -> Select<Entity> {
        let within_reach = self
            .scope
            .find::<table::Entity>()
            .select_only()
            .column(table::Column::Id)
            .filter(table::Column::Id.eq(entry.0));
        self.scope.find::<Entity>().filter(Column::EntryId.in_subquery(within_reach.into_query()))
    }
}

/// The columns of a view, without the document.
pub(super) fn viewed(versions: Select<Entity>) -> Select<Entity> {
    let author = Condition::all()
        .add(Expr::col((user::Entity, user::Column::TenantId)).equals((Entity, Column::TenantId)))
        .add(Expr::col((user::Entity, user::Column::Id)).equals((Entity, Column::AuthorId)));
    let mut viewed = versions
        .select_only()
        .columns([Column::Number, Column::Cause, Column::Label, Column::AuthorId, Column::CreatedAt])
        .column_as(user::Column::Name, "author_name");
    QueryTrait::query(&mut viewed).left_join(user::Entity, author);
    viewed
}

/// The view of a row.
pub(super) fn view(row: Row) -> Result<VersionView, StorageError> {
    Ok(VersionView {
        number: map::number(row.number)?,
        cause: map::cause(&row.cause)?,
        label: row.label,
        author: row.author_id.map(UserId),
        author_name: row.author_name,
        created_at: row.created_at,
    })
}

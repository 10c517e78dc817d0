//! Reads of content types.

use async_trait::async_trait;
use galley_domain::{
    content_types::{ContentType, ContentTypeQueries, ContentTypeView, ContentTypes},
    storage::StorageError,
};
use sea_orm::{
    ColumnTrait, FromQueryResult, QueryFilter, QuerySelect, QueryTrait,
    sea_query::{Expr, ExprTrait, SimpleExpr},
};

use super::{
    map,
    table::{Column, Entity, Model},
};
use crate::{entries::table as entry, error::failed, fold::fold, reader::SqlReader, scope::counted};

#[derive(FromQueryResult)]
struct Row {
    #[sea_orm(nested)]
    content_type: Model,
    entry_count: i64,
}

#[async_trait]
impl ContentTypeQueries for SqlReader {
    async fn list(&self) -> Result<Vec<ContentTypeView>, StorageError> {
        let entries = self
            .scope
            .find_any::<entry::Entity>()
            .select_only()
            .expr(Expr::col((entry::Entity, entry::Column::Id)).count())
            .filter(Expr::col((entry::Entity, entry::Column::ContentTypeId)).equals((Entity, Column::Id)))
            .filter(entry::Column::TrashedAt.is_null())
            .into_query();
        let rows = self
            .scope
            .find::<Entity>()
            .expr_as(SimpleExpr::from(entries), "entry_count")
            .into_model::<Row>()
            .all(&self.db)
            .await
            .map_err(failed)?;
        let mut views = rows.into_iter().map(view).collect::<Result<Vec<_>, _>>()?;
        views.sort_by_cached_key(|view| order(&view.content_type));
        Ok(views)
    }

    async fn all(&self) -> Result<ContentTypes, StorageError> {
        let rows = self.scope.find::<Entity>().all(&self.db).await.map_err(failed)?;
        sorted(rows)
    }
}

/// Every type, built-in ones first, then by name.
pub(super) fn sorted(rows: Vec<Model>) -> Result<ContentTypes, StorageError> {
    let mut types = rows.into_iter().map(map::content_type).collect::<Result<Vec<_>, _>>()?;
    types.sort_by_cached_key(order);
    Ok(ContentTypes::new(types))
}

fn order(content_type: &ContentType) -> (bool, String, String) {
    (!content_type.built_in, fold(&content_type.name), content_type.key.to_string())
}

fn view(row: Row) -> Result<ContentTypeView, StorageError> {
    Ok(ContentTypeView {
        content_type: map::content_type(row.content_type)?,
        entry_count: counted(row.entry_count)?,
    })
}

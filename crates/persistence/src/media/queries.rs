//! Reads of the library.

use async_trait::async_trait;
use galley_domain::{
    ids::AssetId,
    media::{AssetFilter, AssetQueries, AssetView},
    page::{PageRequest, Paged},
    storage::StorageError,
};
use sea_orm::{
    ColumnTrait, FromQueryResult, JoinType, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
    RelationTrait, Select,
    sea_query::{Asterisk, Expr, Func, Query, SimpleExpr},
};

use super::{
    map,
    table::{Column, Entity, Model, Relation},
    uses,
};
use crate::{
    accounts::table as user,
    error::failed,
    fold::fold,
    reader::SqlReader,
    scope::{Scope, counted},
};

#[derive(FromQueryResult)]
struct Row {
    #[sea_orm(nested)]
    asset: Model,
    owner_name: Option<String>,
    uses: i64,
}

#[async_trait]
impl AssetQueries for SqlReader {
    async fn list(&self, filter: &AssetFilter, page: PageRequest) -> Result<Paged<AssetView>, StorageError> {
        let mut wanted = self.scope.find::<Entity>();
        if let Some(text) = &filter.text {
            let searched = Expr::col((Entity, Column::SearchKey));
            wanted = wanted.filter(self.dialect.contains(searched, &fold(text)));
        }
        let total = wanted.clone().count(&self.db).await.map_err(failed)?;
        let rows = views(&self.scope, wanted)
            .order_by_desc(Column::CreatedAt)
            .order_by_desc(Column::Id)
            .offset(page.offset())
            .limit(u64::from(page.per_page()))
            .into_model::<Row>()
            .all(&self.db)
            .await
            .map_err(failed)?;
        let items = rows.into_iter().map(view).collect::<Result<_, _>>()?;
        Ok(Paged { items, total })
    }

    async fn view(&self, id: AssetId) -> Result<Option<AssetView>, StorageError> {
        let found = views(&self.scope, self.scope.find::<Entity>().filter(Column::Id.eq(id.0)));
        found.into_model::<Row>().one(&self.db).await.map_err(failed)?.map(view).transpose()
    }
}

/// Files with their owners' names and the number of entries that use them.
fn views(scope: &Scope, files: Select<Entity>) -> Select<Entity> {
    let users = uses::users(scope, Expr::col((Entity, Column::Id)));
    let uses = Query::select().expr(Func::count(Expr::col(Asterisk))).from_subquery(users, "users").take();
    files
        .join(JoinType::LeftJoin, Relation::Owner.def())
        .column_as(user::Column::Name, "owner_name")
        .expr_as(SimpleExpr::from(uses), "uses")
}

fn view(row: Row) -> Result<AssetView, StorageError> {
    let asset = map::asset(row.asset)?;
    let created_at = asset.created_at;
    Ok(AssetView { asset, owner_name: row.owner_name, uses: counted(row.uses)?, created_at })
}

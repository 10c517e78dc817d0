//! Reads of redirects, with their targets worked out.

use async_trait::async_trait;
use galley_domain::{
    ids::{EntryId, RedirectId},
    page::{PageRequest, Paged},
    redirects::{RedirectQueries, RedirectView},
    storage::StorageError,
};
use sea_orm::{
    ColumnTrait, FromQueryResult, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait, Select,
    sea_query::{Expr, ExprTrait, SimpleExpr},
};

use super::table::{Column, Entity, Model};
use crate::{
    delivery::table as published, error::failed, reader::SqlReader, scope::Scope, sites::table as site,
};

#[derive(FromQueryResult)]
struct Row {
    #[sea_orm(nested)]
    redirect: Model,
    entry_url: Option<String>,
}

#[async_trait]
impl RedirectQueries for SqlReader {
    async fn list(&self, text: Option<&str>, page: PageRequest) -> Result<Paged<RedirectView>, StorageError> {
        let mut wanted = self.scope.find::<Entity>();
        if let Some(text) = text {
            wanted = wanted.filter(self.dialect.contains(Expr::col((Entity, Column::FromPath)), text));
        }
        let total = wanted.clone().count(&self.db).await.map_err(failed)?;
        let rows = worked_out(&self.scope, wanted)
            .order_by_asc(Column::FromPath)
            .offset(page.offset())
            .limit(u64::from(page.per_page()))
            .into_model::<Row>()
            .all(&self.db)
            .await
            .map_err(failed)?;
        Ok(Paged { items: rows.into_iter().map(view).collect(), total })
    }

    async fn resolve(&self, path: &str) -> Result<Option<RedirectView>, StorageError> {
        let found = worked_out(&self.scope, self.scope.find::<Entity>().filter(Column::FromPath.eq(path)));
        Ok(found.into_model::<Row>().one(&self.db).await.map_err(failed)?.map(view))
    }
}

/// Redirects with the address at which their entry is published in the site's locale.
fn worked_out(scope: &Scope, redirects: Select<Entity>) -> Select<Entity> {
    let locale = scope.find::<site::Entity>().select_only().column(site::Column::Locale).into_query();
    let url = scope
        .find::<published::Entity>()
        .select_only()
        .column(published::Column::Url)
        .filter(published::Column::Locale.in_subquery(locale))
        .filter(
            Expr::col((published::Entity, published::Column::EntryId)).equals((Entity, Column::ToEntryId)),
        )
        .into_query();
    redirects.expr_as(SimpleExpr::from(url), "entry_url")
}

fn view(row: Row) -> RedirectView {
    let Row { redirect, entry_url } = row;
    RedirectView {
        id: RedirectId(redirect.id),
        from: redirect.from_path,
        to: redirect.to_url.or(entry_url),
        entry: redirect.to_entry_id.map(EntryId),
        permanent: redirect.permanent,
        created_at: redirect.created_at,
    }
}

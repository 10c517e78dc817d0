//! Reads of published documents. Invariant: each is one statement of constant text, and reads only the columns that
//! are wanted.

use async_trait::async_trait;
use galley_domain::{
    delivery::{DeliveryQueries, IndexedValue, ListQuery, PublishedRow, Scalar},
    ids::{ContentTypeId, EntryId},
    locale::Locale,
    page::Paged,
    storage::StorageError,
};
use sea_orm::{
    ColumnTrait, ConnectionTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait, Statement,
    sea_query::{ExprTrait, SimpleExpr},
};

use super::{
    hot::Hot,
    list, map,
    table::{Column, Entity},
    values,
};
use crate::{
    error::{broken, failed},
    reader::SqlReader,
};

#[async_trait]
impl DeliveryQueries for SqlReader {
    async fn by_id(
        &self,
        content_type: ContentTypeId,
        locale: &Locale,
        id: EntryId,
        with_sources: bool,
    ) -> Result<Option<PublishedRow>, StorageError> {
        self.one(self.hot(content_type, locale, with_sources).by_id(id.0), with_sources).await
    }

    async fn by_slug(
        &self,
        content_type: ContentTypeId,
        locale: &Locale,
        slug: &str,
        with_sources: bool,
    ) -> Result<Option<PublishedRow>, StorageError> {
        self.one(self.hot(content_type, locale, with_sources).by_slug(slug), with_sources).await
    }

    async fn by_value(
        &self,
        content_type: ContentTypeId,
        locale: &Locale,
        value: &IndexedValue,
        with_sources: bool,
    ) -> Result<Option<PublishedRow>, StorageError> {
        let equal = match &value.value {
            Scalar::Text(text) => list::text::equals(text),
            Scalar::Number(number) => values::Column::NumberValue.eq(*number),
            Scalar::Boolean(yes) => values::Column::NumberValue.eq(f64::from(u8::from(*yes))),
        };
        let holder = self
            .scope
            .find::<values::Entity>()
            .select_only()
            .column(values::Column::EntryId)
            .filter(values::Column::ContentTypeId.eq(content_type.0))
            .filter(values::Column::Locale.eq(locale.as_str()))
            .filter(values::Column::Path.eq(value.path.as_str()))
            .filter(equal)
            .order_by_asc(values::Column::EntryId)
            .limit(1)
            .into_query();
        let mut documents =
            self.scope.find::<Entity>().select_only().columns([Column::EntryId, Column::Document]);
        if with_sources {
            documents = documents.column(Column::Sources);
        }
        let of_holder = documents
            .filter(Column::EntryId.into_expr().eq(SimpleExpr::from(holder)))
            .filter(Column::Locale.eq(locale.as_str()));
        self.one(of_holder.build(self.dialect.backend()), with_sources).await
    }

    async fn list(&self, query: &ListQuery) -> Result<Paged<PublishedRow>, StorageError> {
        let statement = list::statement(&self.scope, self.dialect, query)?;
        let row = self.db.query_one_raw(statement).await.map_err(failed)?;
        let row = row.ok_or_else(|| broken("a list has no row"))?;
        list::gather::page(&row, query.with_sources)
    }
}

impl SqlReader {
    fn hot<'a>(&'a self, content_type: ContentTypeId, locale: &'a Locale, with_sources: bool) -> Hot<'a> {
        Hot { scope: &self.scope, dialect: self.dialect, content_type, locale, with_sources }
    }

    async fn one(
        &self,
        statement: Statement,
        with_sources: bool,
    ) -> Result<Option<PublishedRow>, StorageError> {
        let row = self.db.query_one_raw(statement).await.map_err(failed)?;
        row.map(|row| map::published_row(&row, with_sources)).transpose().map_err(failed)
    }
}

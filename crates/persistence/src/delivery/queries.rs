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
    ColumnTrait, FromQueryResult, QueryFilter, QueryOrder, QuerySelect, QueryTrait, Select,
    sea_query::{ExprTrait, SimpleExpr},
};

use super::{
    list, map,
    table::{Column, Entity},
    values,
};
use crate::{error::failed, reader::SqlReader};

#[async_trait]
impl DeliveryQueries for SqlReader {
    async fn by_id(
        &self,
        content_type: ContentTypeId,
        locale: &Locale,
        id: EntryId,
        with_sources: bool,
    ) -> Result<Option<PublishedRow>, StorageError> {
        let of_type = self.published(content_type, locale, with_sources);
        self.first(of_type.filter(Column::EntryId.eq(id.0))).await
    }

    async fn by_slug(
        &self,
        content_type: ContentTypeId,
        locale: &Locale,
        slug: &str,
        with_sources: bool,
    ) -> Result<Option<PublishedRow>, StorageError> {
        let of_type = self.published(content_type, locale, with_sources);
        self.first(of_type.filter(Column::Slug.eq(slug)).order_by_asc(Column::EntryId)).await
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
        let of_type = self.published(content_type, locale, with_sources);
        self.first(of_type.filter(Column::EntryId.into_expr().eq(SimpleExpr::from(holder)))).await
    }

    async fn list(&self, query: &ListQuery) -> Result<Paged<PublishedRow>, StorageError> {
        let statement = list::statement(&self.scope, self.dialect, query)?;
        let rows = list::Row::find_by_statement(statement).all(&self.db).await.map_err(failed)?;
        list::page(rows)
    }
}

impl SqlReader {
    /// The documents of a type.
    fn published(&self, content_type: ContentTypeId, locale: &Locale, with_sources: bool) -> Select<Entity> {
        let documents =
            self.scope.find::<Entity>().select_only().columns([Column::EntryId, Column::Document]);
        let documents = if with_sources { documents.column(Column::Sources) } else { documents };
        documents.filter(Column::ContentTypeId.eq(content_type.0)).filter(Column::Locale.eq(locale.as_str()))
    }

    async fn first(&self, documents: Select<Entity>) -> Result<Option<PublishedRow>, StorageError> {
        let row = documents.into_model::<map::Row>().one(&self.db).await.map_err(failed)?;
        Ok(row.map(map::published_row))
    }
}

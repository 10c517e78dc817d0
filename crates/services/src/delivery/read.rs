//! One published item, by id, by a unique field, or the only one of its type. What is not published is not found.

use galley_domain::{
    access::{Action, Caller, Permit},
    content_types::{ContentType, FieldKind, TypeKind},
    delivery::{ListQuery, Projection, PublishedRow, RawQuery, unique_value},
    error::{ErrorCode, Failure},
    ids::EntryId,
    page::PageRequest,
};

use crate::{
    catalog::Model,
    delivery::{Delivered, Delivery, type_of},
};

impl Delivery {
    /// The item with this id, appended to `out` as a JSON object; one statement.
    ///
    /// # Errors
    /// `content_type.not_found`, `entry.not_found`, `query.*`.
    pub async fn by_id(
        &self,
        caller: &Caller,
        type_key: &str,
        id: EntryId,
        pairs: Vec<(String, String)>,
        out: Vec<u8>,
    ) -> Result<Delivered, Failure> {
        let permit = caller.permit(Action::ContentRead)?;
        let model = self.catalog.model(&*self.ports.storage, &permit).await?;
        let content_type = type_of(&model, type_key)?;
        let projection = RawQuery::parse(pairs)?.into_item(content_type, &model.types)?;
        let reader = self.ports.storage.reader(&permit);
        let sources = projection.needs_sources();
        let row = reader.delivery().by_id(content_type.id, &model.site.locale, id, sources).await?;
        self.shown(content_type, &projection, row, out)
    }

    /// The item whose unique field `field` is `value`, appended to `out` as a JSON object; one statement.
    ///
    /// # Errors
    /// `content_type.not_found`, `query.unknown_field`, `entry.not_found`, `query.*`.
    pub async fn by_field(
        &self,
        caller: &Caller,
        type_key: &str,
        field: &str,
        value: &str,
        pairs: Vec<(String, String)>,
        out: Vec<u8>,
    ) -> Result<Delivered, Failure> {
        let permit = caller.permit(Action::ContentRead)?;
        let model = self.catalog.model(&*self.ports.storage, &permit).await?;
        let content_type = type_of(&model, type_key)?;
        let projection = RawQuery::parse(pairs)?.into_item(content_type, &model.types)?;
        let known = content_type.field(field).filter(|field| field.unique).ok_or_else(|| {
            let detail = format!("{type_key} has no unique field {field:?}");
            Failure::new(ErrorCode::QueryUnknownField).with_detail(detail)
        })?;
        let (locale, sources) = (&model.site.locale, projection.needs_sources());
        let reader = self.ports.storage.reader(&permit);
        let queries = reader.delivery();
        let row = match unique_value(content_type, field, value) {
            None => None,
            Some(_) if matches!(known.kind, FieldKind::Slug { .. }) => {
                queries.by_slug(content_type.id, locale, value, sources).await?
            }
            Some(value) => queries.by_value(content_type.id, locale, &value, sources).await?,
        };
        self.shown(content_type, &projection, row, out)
    }

    pub(super) async fn only(
        &self,
        permit: &Permit,
        model: &Model,
        content_type: &ContentType,
        pairs: Vec<(String, String)>,
        out: Vec<u8>,
    ) -> Result<Delivered, Failure> {
        let projection = RawQuery::parse(pairs)?.into_item(content_type, &model.types)?;
        if content_type.kind != TypeKind::Single {
            return Err(Failure::new(ErrorCode::ContentTypeNotFound));
        }
        let query = ListQuery {
            content_type: content_type.id,
            locale: model.site.locale.clone(),
            filter: None,
            sort: Vec::new(),
            page: PageRequest::try_new(None, Some(1))?,
            with_sources: projection.needs_sources(),
        };
        let rows = self.ports.storage.reader(permit).delivery().list(&query).await?;
        self.shown(content_type, &projection, rows.items.into_iter().next(), out)
    }

    fn shown(
        &self,
        content_type: &ContentType,
        projection: &Projection,
        row: Option<PublishedRow>,
        mut out: Vec<u8>,
    ) -> Result<Delivered, Failure> {
        let row = row.ok_or_else(|| Failure::new(ErrorCode::EntryNotFound))?;
        out.reserve(row.document.len());
        projection.write(&row, &*self.ports.markup, &mut out)?;
        Ok(Delivered { entry: row.entry, content_type: content_type.id, out })
    }
}

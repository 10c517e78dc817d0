//! Finds an entry by the value of a field. Invariant: what an index can answer is asked of the index; only fields that
//! have none are looked for in the documents.

use galley_domain::{
    content_types::{ContentType, ContentTypeRepo, Field},
    entries::Entry,
    ids::{ContentTypeId, FieldId},
    storage::StorageError,
};
use sea_orm::{
    ColumnTrait, QueryFilter, QuerySelect, QueryTrait,
    sea_query::{Expr, ExprTrait, SimpleExpr},
};
use serde_json::Value;

use super::{
    claims, hold, map, states,
    table::{Column, Entity},
    versions,
};
use crate::{error::failed, writer::SqlWriter};

impl SqlWriter {
    /// The first entry of the type outside the trash whose draft has this value, whatever the reach.
    pub(super) async fn find_by_value(
        &mut self,
        content_type: ContentTypeId,
        field: FieldId,
        value: &Value,
    ) -> Result<Option<Entry>, StorageError> {
        let types = ContentTypeRepo::all(self).await?;
        let Some(content_type) = types.by_id(content_type) else { return Ok(None) };
        let Some(field) = content_type.fields.iter().find(|known| known.id == field) else { return Ok(None) };
        if value.is_null() {
            return Ok(None);
        }
        let mut rows = self
            .scope
            .find_any::<Entity>()
            .filter(Column::ContentTypeId.eq(content_type.id.0))
            .filter(Column::TrashedAt.is_null())
            .filter(self.may_have(content_type, field, value))
            .all(&self.tx)
            .await
            .map_err(failed)?;
        rows.sort_unstable_by_key(|row| row.id);
        for row in rows {
            let mut found = self.entries(vec![row]).await?;
            if let Some(entry) = found.pop().filter(|entry| has(entry, field, value)) {
                return Ok(Some(entry));
            }
        }
        Ok(None)
    }

    /// Whether an entry may have the value: true of all that do, and of few that do not.
    fn may_have(&self, content_type: &ContentType, field: &Field, value: &Value) -> SimpleExpr {
        let id = Expr::col((Entity, Column::Id));
        match value {
            value if field.unique => {
                let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                let claims = self
                    .scope
                    .find::<claims::Entity>()
                    .select_only()
                    .column(claims::Column::EntryId)
                    .filter(claims::Column::ContentTypeId.eq(content_type.id.0))
                    .filter(claims::Column::FieldId.eq(field.id.0))
                    .filter(claims::Column::Value.eq(hold::key(&text).as_ref()));
                id.in_subquery(claims.into_query())
            }
            Value::String(title) if field.key == content_type.title_field => {
                let states = self
                    .scope
                    .find::<states::Entity>()
                    .select_only()
                    .column(states::Column::EntryId)
                    .filter(states::Column::TitleKey.eq(map::title_key(title)));
                id.in_subquery(states.into_query())
            }
            value => {
                let newest = Expr::col((versions::Entity, versions::Column::Number))
                    .equals((Entity, Column::DraftNumber));
                let mine =
                    Expr::col((versions::Entity, versions::Column::EntryId)).equals((Entity, Column::Id));
                let written = format!("\"{}\":{value}", field.id);
                let drafts = self
                    .scope
                    .find::<versions::Entity>()
                    .select_only()
                    .column(versions::Column::EntryId)
                    .filter(mine)
                    .filter(newest)
                    .filter(
                        self.dialect
                            .contains(Expr::col((versions::Entity, versions::Column::Document)), &written),
                    );
                Expr::exists(drafts.into_query())
            }
        }
    }
}

fn has(entry: &Entry, field: &Field, value: &Value) -> bool {
    entry.states.keys().any(|locale| entry.draft.document.get(field, locale) == value)
}

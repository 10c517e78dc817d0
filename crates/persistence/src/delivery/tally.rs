//! How counts of published documents change in one transaction. Invariant: they are written last and in one order, so
//! transactions that publish at once neither wait long for one another nor deadlock.

use std::collections::BTreeMap;

use galley_domain::storage::StorageError;
use sea_orm::{
    ActiveValue::Set,
    DatabaseTransaction,
    sea_query::{Expr, ExprTrait, OnConflict},
};
use uuid::Uuid;

use super::counts::{ActiveModel, Column, Entity};
use crate::{error::failed, scope::Scope};

/// By how much each count changes.
#[derive(Debug, Default)]
pub(crate) struct Tally(BTreeMap<(Uuid, String), i64>);

impl Tally {
    /// Counts `by` more documents of a type.
    pub fn add(&mut self, content_type: Uuid, locale: String, by: i64) {
        *self.0.entry((content_type, locale)).or_default() += by;
    }

    /// Writes the changes.
    pub async fn write(self, tx: &DatabaseTransaction, scope: &Scope) -> Result<(), StorageError> {
        let changes = self.0.into_iter().filter(|(_, by)| *by != 0);
        let rows: Vec<_> = changes
            .map(|((content_type, locale), by)| ActiveModel {
                content_type_id: Set(content_type),
                locale: Set(locale),
                count: Set(by),
                ..Default::default()
            })
            .collect();
        if rows.is_empty() {
            return Ok(());
        }
        let sum = Expr::col((Entity, Column::Count)).add(Expr::col(("excluded", Column::Count)));
        let mut there = OnConflict::columns([Column::TenantId, Column::ContentTypeId, Column::Locale]);
        there.value(Column::Count, sum);
        scope.insert(rows).on_conflict(there).exec_without_returning(tx).await.map(drop).map_err(failed)
    }
}

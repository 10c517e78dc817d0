//! The trail in a transaction.

use async_trait::async_trait;
use galley_domain::{
    audit::{AuditRepo, Incident, Kind},
    clock::Timestamp,
    event::Changed,
    storage::StorageError,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use super::table::{ActiveModel, Column, Entity};
use crate::{error::failed, writer::SqlWriter};

#[async_trait]
impl AuditRepo for SqlWriter {
    fn note(&mut self, incident: &Changed<Incident>) {
        self.record(incident);
    }

    async fn erase(&mut self, kind: Kind, before: Timestamp, limit: u32) -> Result<u64, StorageError> {
        let over = self
            .scope
            .find::<Entity>()
            .select_only()
            .column(Column::Id)
            .filter(Column::Kind.eq(kind.as_str()))
            .filter(Column::Erased.eq(false))
            .filter(Column::At.lt(before))
            .order_by_asc(Column::At)
            .limit(u64::from(limit))
            .into_tuple::<Uuid>()
            .all(&self.tx)
            .await
            .map_err(failed)?;
        let nothing = ActiveModel {
            actor_kind: Set(String::new()),
            actor_id: Set(None),
            action: Set(String::new()),
            payload: Set(String::new()),
            request_id: Set(Uuid::nil()),
            severity: Set(None),
            role: Set(None),
            session_id: Set(None),
            key_id: Set(None),
            address: Set(None),
            user_agent: Set(None),
            subject_kind: Set(None),
            subject_id: Set(None),
            change: Set(None),
            erased: Set(true),
            ..Default::default()
        };
        let rows = self.scope.update::<Entity>().set(nothing).filter(Column::Id.is_in(over));
        rows.exec(&self.tx).await.map(|done| done.rows_affected).map_err(failed)
    }
}

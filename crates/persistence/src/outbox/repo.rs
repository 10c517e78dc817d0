//! The outbox as the relay sees it. Invariant: two relays that run at once never take one event for one subscriber.

use std::collections::HashSet;

use async_trait::async_trait;
use galley_domain::{clock::Timestamp, event::Recorded, ids::EventId, outbox::Outbox, storage::StorageError};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait,
    sea_query::{Expr, ExprTrait, LockBehavior, LockType, SimpleExpr},
};

use uuid::Uuid;

use super::{deliveries, map, table};
use crate::{error::failed, writer::SqlWriter};

#[async_trait]
impl Outbox for SqlWriter {
    async fn take(&mut self, subscriber: &str, limit: u32) -> Result<Vec<Recorded>, StorageError> {
        let rows = self
            .scope
            .find::<table::Entity>()
            .filter(self.had(subscriber).not())
            .order_by_asc(table::Column::Seq)
            .limit(u64::from(limit))
            .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked)
            .all(&self.tx)
            .await
            .map_err(failed)?;
        let had = self.had_meanwhile(subscriber, &rows).await?;
        rows.into_iter().filter(|row| !had.contains(&row.id)).map(map::recorded).collect()
    }

    async fn delivered(&mut self, subscriber: &str, events: &[EventId]) -> Result<(), StorageError> {
        let row = |event: &EventId| deliveries::ActiveModel {
            subscriber: Set(subscriber.to_owned()),
            event_id: Set(event.0),
            ..Default::default()
        };
        self.scope.insert_missing(&self.tx, events.iter().map(row).collect()).await.map(drop)
    }

    async fn prune(&mut self, subscribers: &[&str], before: Timestamp) -> Result<u64, StorageError> {
        let mut old = self.scope.delete::<table::Entity>().filter(table::Column::At.lt(before));
        for subscriber in subscribers {
            old = old.filter(self.had(subscriber));
        }
        old.exec(&self.tx).await.map(|done| done.rows_affected).map_err(failed)
    }
}

impl SqlWriter {
    /// Whether `subscriber` has had the event of the row at hand.
    fn had(&self, subscriber: &str) -> SimpleExpr {
        let same = Expr::col((deliveries::Entity, deliveries::Column::EventId))
            .equals((table::Entity, table::Column::Id));
        let had = self
            .scope
            .find::<deliveries::Entity>()
            .select_only()
            .column(deliveries::Column::EventId)
            .filter(deliveries::Column::Subscriber.eq(subscriber))
            .filter(same);
        Expr::exists(had.into_query())
    }

    /// Which of these another relay delivered between the beginning of our statement and our lock: PostgreSQL looks at
    /// the rows of one moment and locks them at a later one.
    async fn had_meanwhile(
        &self,
        subscriber: &str,
        rows: &[table::Model],
    ) -> Result<HashSet<Uuid>, StorageError> {
        if rows.is_empty() {
            return Ok(HashSet::new());
        }
        let had = self
            .scope
            .find::<deliveries::Entity>()
            .select_only()
            .column(deliveries::Column::EventId)
            .filter(deliveries::Column::Subscriber.eq(subscriber))
            .filter(deliveries::Column::EventId.is_in(rows.iter().map(|row| row.id)))
            .into_tuple::<Uuid>()
            .all(&self.tx)
            .await
            .map_err(failed)?;
        Ok(had.into_iter().collect())
    }
}

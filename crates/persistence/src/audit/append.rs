//! Adds rows to the chain at commit. Invariant: the end of the chain is locked from when it is read until the commit, so
//! two processes never write the same place; it is the last lock that a transaction takes.

use galley_domain::{
    access::Permit,
    audit::{About, Change, Content, Digest, Head, Link, Record},
    event::{Event, Recorded},
    ids::{EventId, TenantId},
    storage::StorageError,
};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, DatabaseTransaction, QueryFilter, QueryOrder,
    QuerySelect,
};

use super::{heads, map, table};
use crate::{
    SqlStorage,
    error::{broken, failed, unreadable},
    scope::{Scope, stored},
};

/// Rows from before the chain that take their places at a time.
const AT_ONCE: u64 = 1_000;

/// Adds a row for each of `recorded`; `changes` are the two sides of each, where they are told.
pub(crate) async fn append(
    tx: &DatabaseTransaction,
    storage: &SqlStorage,
    scope: &Scope,
    permit: &Permit,
    recorded: &[Recorded],
    changes: &[Option<Change>],
) -> Result<(), StorageError> {
    if recorded.is_empty() {
        return Ok(());
    }
    let mut chain = Chain::lock(tx, storage, scope, permit.tenant()).await?;
    if chain.end.seq == 0 {
        chain.take_in_rows_from_before(permit).await?;
    }
    let mut rows = Vec::with_capacity(recorded.len());
    for (it, change) in recorded.iter().zip(changes) {
        let content = Content::of(permit, &it.event, change.as_ref()).map_err(unreadable)?;
        rows.push(map::added(chain.next(it.id, it.at, &it.event, content))?);
    }
    scope.insert_all(tx, rows).await?;
    chain.store_end().await
}

/// The chain of a site, held until the transaction ends.
struct Chain<'a> {
    tx: &'a DatabaseTransaction,
    storage: &'a SqlStorage,
    scope: &'a Scope,
    tenant: TenantId,
    end: Head,
}

impl<'a> Chain<'a> {
    async fn lock(
        tx: &'a DatabaseTransaction,
        storage: &'a SqlStorage,
        scope: &'a Scope,
        tenant: TenantId,
    ) -> Result<Self, StorageError> {
        let chain = Self { tx, storage, scope, tenant, end: Head::EMPTY };
        let end = match chain.stored_end().await? {
            Some(end) => end,
            None => {
                let row = heads::ActiveModel {
                    seq: Set(0),
                    hash: Set(Digest::NONE.to_string()),
                    seal: Set(Head::EMPTY.sealed(&*storage.seal, tenant).to_string()),
                    ..Default::default()
                };
                scope.insert_missing(tx, vec![row]).await?;
                chain.stored_end().await?.ok_or_else(|| broken("the end of the audit trail is not there"))?
            }
        };
        Ok(Self { end, ..chain })
    }

    async fn stored_end(&self) -> Result<Option<Head>, StorageError> {
        let row = self.scope.find::<heads::Entity>().lock_exclusive().one(self.tx).await.map_err(failed)?;
        Ok(row.as_ref().map(map::head).transpose()?.map(|(end, _)| end))
    }

    fn next(
        &mut self,
        id: EventId,
        at: galley_domain::clock::Timestamp,
        event: &Event,
        content: Content,
    ) -> Record {
        let kind = About::of(event).kind;
        let link = Link { seq: self.end.seq + 1, id, at, kind, event: event.name() };
        let record = Record::chain(&*self.storage.seal, self.tenant, self.end.hash, link, content);
        self.end = Head { seq: record.link.seq, hash: record.hash };
        record
    }

    async fn store_end(&self) -> Result<(), StorageError> {
        let row = heads::ActiveModel {
            seq: Set(stored(self.end.seq)?),
            hash: Set(self.end.hash.to_string()),
            seal: Set(self.end.sealed(&*self.storage.seal, self.tenant).to_string()),
            ..Default::default()
        };
        let done = self.scope.update::<heads::Entity>().set(row).exec(self.tx).await.map_err(failed)?;
        if done.rows_affected == 1 { Ok(()) } else { Err(broken("the end of the audit trail is not there")) }
    }

    /// Gives the rows that an older version of Galley wrote their places, oldest first, and adds a row that tells how
    /// many there were: up to there the chain proves only that nobody touched them since.
    async fn take_in_rows_from_before(&mut self, permit: &Permit) -> Result<(), StorageError> {
        let mut count = 0;
        loop {
            let rows = self
                .scope
                .find::<table::Entity>()
                .filter(table::Column::Seq.is_null())
                .order_by_asc(table::Column::At)
                .order_by_asc(table::Column::Id)
                .limit(AT_ONCE)
                .all(self.tx)
                .await
                .map_err(failed)?;
            if rows.is_empty() {
                break;
            }
            for row in rows {
                self.take_in(row).await?;
                count += 1;
            }
        }
        let event = Event::AuditBegun { rows: count };
        let content = Content::of(permit, &event, None).map_err(unreadable)?;
        let id = EventId(self.storage.ids.next());
        let begun = map::added(self.next(id, self.storage.clock.now(), &event, content))?;
        self.scope.insert_all(self.tx, vec![begun]).await
    }

    async fn take_in(&mut self, row: table::Model) -> Result<(), StorageError> {
        let event: Event = serde_json::from_str(&row.payload).map_err(unreadable)?;
        let About { severity, subject, .. } = About::of(&event);
        let (id, at) = (row.id, row.at);
        let content = Content {
            severity,
            actor_kind: row.actor_kind,
            actor: row.actor_id,
            role: None,
            session: None,
            key: None,
            action: row.action,
            request: row.request_id,
            address: None,
            user_agent: None,
            subject_kind: subject.map(|subject| subject.kind.to_owned()),
            subject: subject.map(|subject| subject.id),
            payload: row.payload,
            change: None,
        };
        let mut placed = map::added(self.next(EventId(id), at, &event, content))?;
        placed.not_set(table::Column::Id);
        let change = self.scope.update::<table::Entity>().set(placed).filter(table::Column::Id.eq(id));
        change.exec(self.tx).await.map(drop).map_err(failed)
    }
}

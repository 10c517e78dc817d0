//! Reads of the trail. Invariant: a page takes three statements, whatever is on it.

use std::collections::{BTreeMap, HashMap};

use async_trait::async_trait;
use galley_domain::{
    audit::{AuditFilter, AuditQueries, AuditView, Digest, Head, Kind, Record, Severity},
    clock::Timestamp,
    event::Event,
    ids::EventId,
    page::{PageRequest, Paged},
    storage::StorageError,
};
use sea_orm::{
    ColumnTrait, Condition, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, Select, sea_query::Expr,
};
use uuid::Uuid;

use super::{
    heads, map,
    table::{Column, Entity, Model},
};
use crate::{
    accounts::table as user,
    error::{failed, unreadable},
    reader::SqlReader,
    scope::stored,
};

#[async_trait]
impl AuditQueries for SqlReader {
    async fn list(&self, filter: &AuditFilter, page: PageRequest) -> Result<Paged<AuditView>, StorageError> {
        let wanted = self.wanted(filter);
        let total = wanted.clone().count(&self.db).await.map_err(failed)?;
        let rows = wanted
            .order_by_desc(Column::Seq)
            .offset(page.offset())
            .limit(u64::from(page.per_page()))
            .all(&self.db)
            .await
            .map_err(failed)?;
        Ok(Paged { items: self.named(rows).await?, total })
    }

    async fn after(
        &self,
        filter: &AuditFilter,
        seq: u64,
        until: u64,
        limit: u32,
    ) -> Result<Vec<AuditView>, StorageError> {
        let rows = self
            .wanted(filter)
            .filter(Column::Seq.gt(stored(seq)?))
            .filter(Column::Seq.lte(stored(until)?))
            .order_by_asc(Column::Seq)
            .limit(u64::from(limit))
            .all(&self.db)
            .await
            .map_err(failed)?;
        self.named(rows).await
    }

    async fn chain(&self, seq: u64, limit: u32) -> Result<Vec<Record>, StorageError> {
        let rows = self
            .scope
            .find::<Entity>()
            .filter(Column::Seq.gt(stored(seq)?))
            .order_by_asc(Column::Seq)
            .limit(u64::from(limit))
            .all(&self.db)
            .await
            .map_err(failed)?;
        rows.into_iter().map(map::record).collect()
    }

    async fn head(&self) -> Result<Option<(Head, Digest)>, StorageError> {
        let row = self.scope.find::<heads::Entity>().one(&self.db).await.map_err(failed)?;
        row.as_ref().map(map::head).transpose()
    }

    async fn unchained(&self) -> Result<Option<EventId>, StorageError> {
        let beside = self
            .scope
            .find::<Entity>()
            .filter(Column::Seq.is_null())
            .order_by_asc(Column::At)
            .one(&self.db)
            .await
            .map_err(failed)?;
        Ok(beside.map(|row| EventId(row.id)))
    }

    async fn erased(&self) -> Result<BTreeMap<Kind, Timestamp>, StorageError> {
        let payloads = self
            .scope
            .find::<Entity>()
            .select_only()
            .column(Column::Payload)
            .filter(Column::Kind.eq(Kind::Audit.as_str()))
            .filter(Column::Erased.eq(false))
            .filter(Column::Event.eq("audit_erased"))
            .into_tuple::<String>()
            .all(&self.db)
            .await
            .map_err(failed)?;
        let mut until = BTreeMap::new();
        for payload in payloads {
            if let Event::AuditErased { kind, before, .. } =
                serde_json::from_str(&payload).map_err(unreadable)?
                && let Some(kind) = Kind::from_key(&kind)
            {
                let latest = until.entry(kind).or_insert(before);
                *latest = before.max(*latest);
            }
        }
        Ok(until)
    }
}

impl SqlReader {
    fn wanted(&self, filter: &AuditFilter) -> Select<Entity> {
        let mut rows = Condition::all().add(Column::Seq.is_not_null());
        rows = rows.add_option(filter.actor.map(|actor| Column::ActorId.eq(actor.0)));
        rows = rows.add_option(filter.person.map(|person| {
            Condition::any().add(Column::ActorId.eq(person.0)).add(Column::SubjectId.eq(person.0))
        }));
        rows = rows.add_option(filter.event.as_deref().map(|event| Column::Event.eq(event)));
        rows = rows.add_option(filter.action.as_deref().map(|action| Column::Action.eq(action)));
        rows = rows.add_option(filter.kind.map(|kind| Column::Kind.eq(kind.as_str())));
        rows = rows.add_option(filter.severity.map(|least| {
            let grave = Severity::ALL.into_iter().filter(|severity| *severity >= least);
            Column::Severity.is_in(grave.map(Severity::as_str))
        }));
        rows = rows.add_option(filter.subject.map(|subject| Column::SubjectId.eq(subject)));
        rows = rows.add_option(filter.address.map(|address| Column::Address.eq(address.to_string())));
        rows = rows.add_option(filter.from.map(|from| Column::At.gte(from)));
        rows = rows.add_option(filter.until.map(|until| Column::At.lt(until)));
        rows = rows.add_option(filter.text.as_deref().map(|text| {
            let says = [Column::Payload, Column::Change, Column::UserAgent];
            says.into_iter()
                .fold(Condition::any(), |any, column| any.add(self.dialect.contains(Expr::col(column), text)))
        }));
        self.scope.find::<Entity>().filter(rows)
    }

    /// The rows with the names of those who acted.
    async fn named(&self, rows: Vec<Model>) -> Result<Vec<AuditView>, StorageError> {
        let actors: Vec<Uuid> = rows.iter().filter_map(|row| row.actor_id).collect();
        let names: HashMap<Uuid, String> = self
            .scope
            .find_any::<user::Entity>()
            .select_only()
            .columns([user::Column::Id, user::Column::Name])
            .filter(user::Column::Id.is_in(actors))
            .into_tuple::<(Uuid, String)>()
            .all(&self.db)
            .await
            .map_err(failed)?
            .into_iter()
            .collect();
        let view = |row: Model| {
            let actor_name = row.actor_id.and_then(|actor| names.get(&actor).cloned());
            Ok(AuditView { record: map::record(row)?, actor_name })
        };
        rows.into_iter().map(view).collect()
    }
}

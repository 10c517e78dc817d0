//! Sign-ins in a transaction. Invariant: a token that a session ever had stays known until the session is forgotten.

use async_trait::async_trait;
use galley_domain::{
    clock::Timestamp,
    event::Changed,
    ids::{SessionId, UserId},
    secrets::TokenHash,
    sessions::{Session, SessionRepo},
    storage::StorageError,
};
use sea_orm::{ColumnTrait, Condition, QueryFilter, QueryOrder, QuerySelect, QueryTrait, Select};

use super::{
    map, queries,
    table::{Column, Entity},
    tokens,
};
use crate::{error::failed, writer::SqlWriter};

#[async_trait]
impl SessionRepo for SqlWriter {
    async fn add(&mut self, session: &Changed<Session>) -> Result<(), StorageError> {
        self.scope.insert_all(&self.tx, vec![map::added(session.state())]).await?;
        self.scope.insert_all(&self.tx, vec![map::token(session.state())]).await?;
        self.record(session);
        Ok(())
    }

    async fn by_token(&mut self, token: &TokenHash) -> Result<Option<Session>, StorageError> {
        let ever_had = self
            .scope
            .find::<tokens::Entity>()
            .select_only()
            .column(tokens::Column::SessionId)
            .filter(tokens::Column::TokenHash.eq(token.0.as_str()))
            .into_query();
        self.one_locked(self.scope.find::<Entity>().filter(Column::Id.in_subquery(ever_had))).await
    }

    async fn by_id(&mut self, id: SessionId) -> Result<Option<Session>, StorageError> {
        self.one_locked(self.scope.find::<Entity>().filter(Column::Id.eq(id.0))).await
    }

    async fn save(&mut self, session: &Changed<Session>) -> Result<(), StorageError> {
        let state = session.state();
        let change = self.scope.update::<Entity>().set(map::changed(state)).filter(Column::Id.eq(state.id.0));
        change.exec(&self.tx).await.map_err(failed)?;
        self.scope.insert_missing(&self.tx, vec![map::token(state)]).await?;
        self.record(session);
        Ok(())
    }

    async fn save_seen(&mut self, session: &Changed<Session>) -> Result<(), StorageError> {
        let state = session.state();
        let change = self
            .scope
            .update::<Entity>()
            .set(map::seen(state))
            .filter(Column::Id.eq(state.id.0))
            .filter(Column::EndedAt.is_null())
            .filter(Column::SeenAt.lt(state.seen_at));
        change.exec(&self.tx).await.map_err(failed)?;
        self.record(session);
        Ok(())
    }

    async fn live_of(
        &mut self,
        user: UserId,
        except: Option<SessionId>,
    ) -> Result<Vec<Session>, StorageError> {
        let now = self.storage.clock.now();
        let mut live = queries::live(self.scope.find::<Entity>(), user, now)
            .order_by_asc(Column::StartedAt)
            .order_by_asc(Column::Id);
        if let Some(except) = except {
            live = live.filter(Column::Id.ne(except.0));
        }
        let rows = live.lock_exclusive().all(&self.tx).await.map_err(failed)?;
        rows.into_iter().map(map::session).collect()
    }

    async fn prune(&mut self, before: Timestamp) -> Result<u64, StorageError> {
        let over = Condition::any()
            .add(Column::EndedAt.lt(before))
            .add(Column::IdleUntil.lt(before))
            .add(Column::EndsAt.lt(before));
        let done = self.scope.delete::<Entity>().filter(over).exec(&self.tx).await.map_err(failed)?;
        Ok(done.rows_affected)
    }
}

impl SqlWriter {
    async fn one_locked(&self, wanted: Select<Entity>) -> Result<Option<Session>, StorageError> {
        let row = wanted.lock_exclusive().one(&self.tx).await.map_err(failed)?;
        row.map(map::session).transpose()
    }
}

//! Reads of sign-ins.

use async_trait::async_trait;
use galley_domain::{
    clock::Timestamp,
    ids::UserId,
    page::{PageRequest, Paged},
    sessions::{SessionQueries, SessionView},
    storage::StorageError,
};
use sea_orm::{ColumnTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, Select};

use super::{
    map,
    table::{Column, Entity},
};
use crate::{error::failed, reader::SqlReader};

#[async_trait]
impl SessionQueries for SqlReader {
    async fn live_of(
        &self,
        user: UserId,
        now: Timestamp,
        page: PageRequest,
    ) -> Result<Paged<SessionView>, StorageError> {
        let wanted = live(self.scope.find::<Entity>(), user, now);
        let total = wanted.clone().count(&self.db).await.map_err(failed)?;
        let rows = wanted
            .order_by_desc(Column::SeenAt)
            .order_by_desc(Column::Id)
            .offset(page.offset())
            .limit(u64::from(page.per_page()))
            .all(&self.db)
            .await
            .map_err(failed)?;
        let items = rows.into_iter().map(map::view).collect::<Result<_, _>>()?;
        Ok(Paged { items, total })
    }
}

/// Those of `user` that stand at `now`.
pub(super) fn live(sessions: Select<Entity>, user: UserId, now: Timestamp) -> Select<Entity> {
    sessions
        .filter(Column::UserId.eq(user.0))
        .filter(Column::EndedAt.is_null())
        .filter(Column::IdleUntil.gt(now))
        .filter(Column::EndsAt.gt(now))
}

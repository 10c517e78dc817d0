//! Reads of keys.

use async_trait::async_trait;
use galley_domain::{
    api_keys::{ApiKeyQueries, ApiKeyView, FoundKey},
    ids::UserId,
    page::{PageRequest, Paged},
    secrets::TokenHash,
    storage::StorageError,
};
use sea_orm::{ColumnTrait, Condition, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect};

use super::{
    map,
    table::{Column, Entity},
};
use crate::{
    accounts::{self, table as user},
    error::{broken, failed},
    reader::SqlReader,
};

#[async_trait]
impl ApiKeyQueries for SqlReader {
    async fn list(
        &self,
        owner: Option<UserId>,
        page: PageRequest,
    ) -> Result<Paged<ApiKeyView>, StorageError> {
        let mut wanted = self.scope.find::<Entity>();
        if let Some(owner) = owner {
            wanted = wanted.filter(Column::OwnerId.eq(owner.0));
        }
        let total = wanted.clone().count(&self.db).await.map_err(failed)?;
        let rows = wanted
            .find_also_related(user::Entity)
            .order_by_desc(Column::CreatedAt)
            .order_by_desc(Column::Id)
            .offset(page.offset())
            .limit(u64::from(page.per_page()))
            .all(&self.db)
            .await
            .map_err(failed)?;
        let view = |(key, owner): (_, Option<user::Model>)| {
            let owner_name = owner.ok_or_else(|| broken("a key has no owner"))?.name;
            Ok(ApiKeyView { key: map::key(key)?, owner_name })
        };
        Ok(Paged { items: rows.into_iter().map(view).collect::<Result<_, StorageError>>()?, total })
    }

    async fn by_token(&self, token: &TokenHash) -> Result<Option<FoundKey>, StorageError> {
        let same = Condition::any()
            .add(Column::TokenHash.eq(token.0.as_str()))
            .add(Column::OldHash.eq(token.0.as_str()));
        let found = self
            .scope
            .find::<Entity>()
            .filter(same)
            .find_also_related(user::Entity)
            .one(&self.db)
            .await
            .map_err(failed)?;
        let Some((key, Some(owner))) = found else { return Ok(None) };
        Ok(Some(FoundKey {
            key: map::key(key)?,
            role: accounts::map::role(&owner.role)?,
            owner_active: owner.deactivated_at.is_none(),
            owner_kind: accounts::map::kind(&owner.kind)?,
            owner_since: owner.created_at,
            second_factor_since: owner.second_factor_since,
        }))
    }
}

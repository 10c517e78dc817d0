//! Reads of second factors.

use async_trait::async_trait;
use galley_domain::{
    clock::Timestamp,
    factors::{FactorQueries, FactorsView, TrustedDevice},
    ids::UserId,
    secrets::TokenHash,
    storage::StorageError,
};
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder};

use super::{backup_codes, challenges, devices, totp};
use crate::{error::failed, reader::SqlReader};

#[async_trait]
impl FactorQueries for SqlReader {
    async fn view(&self, user: UserId) -> Result<FactorsView, StorageError> {
        let app = self.scope.find::<totp::Entity>().filter(totp::Column::UserId.eq(user.0));
        let app = app.one(&self.db).await.map_err(failed)?;
        let codes = self.scope.find::<backup_codes::Entity>().filter(backup_codes::Column::UserId.eq(user.0));
        let codes = codes.one(&self.db).await.map_err(failed)?.map(backup_codes::codes).transpose()?;
        Ok(FactorsView {
            totp_since: app.and_then(|app| app.active_since),
            backup_codes: codes.map(|codes| (codes.unused.len(), codes.made_at)),
        })
    }

    async fn challenged(&self, secret: &TokenHash) -> Result<Option<UserId>, StorageError> {
        let found = self.scope.find::<challenges::Entity>();
        let found = found.filter(challenges::Column::SecretHash.eq(secret.0.as_str()));
        Ok(found.one(&self.db).await.map_err(failed)?.map(|row| UserId(row.user_id)))
    }

    async fn devices(&self, user: UserId, now: Timestamp) -> Result<Vec<TrustedDevice>, StorageError> {
        let trusted = self
            .scope
            .find::<devices::Entity>()
            .filter(devices::Column::UserId.eq(user.0))
            .filter(devices::Column::ExpiresAt.gt(now))
            .order_by_desc(devices::Column::Id);
        let rows = trusted.all(&self.db).await.map_err(failed)?;
        Ok(rows.into_iter().map(devices::device).collect())
    }
}

//! Authenticator apps and backup codes in a transaction.

use async_trait::async_trait;
use galley_domain::{
    event::Changed,
    factors::{BackupCodes, FactorRepo, Totp},
    ids::UserId,
    storage::StorageError,
};
use sea_orm::{ColumnTrait, QueryFilter, QuerySelect};

use super::{backup_codes, totp};
use crate::{error::failed, writer::SqlWriter};

#[async_trait]
impl FactorRepo for SqlWriter {
    async fn totp(&mut self, user: UserId) -> Result<Option<Totp>, StorageError> {
        let found = self.scope.find::<totp::Entity>().filter(totp::Column::UserId.eq(user.0));
        found.lock_exclusive().one(&self.tx).await.map_err(failed)?.map(totp::factor).transpose()
    }

    async fn save_totp(&mut self, changed: &Changed<Totp>) -> Result<(), StorageError> {
        let row = totp::row(changed.state())?;
        let present = totp::Column::UserId.eq(changed.state().user.0);
        let change = self.scope.update::<totp::Entity>().set(row.clone()).filter(present);
        if change.exec(&self.tx).await.map_err(failed)?.rows_affected == 0 {
            self.scope.insert_all(&self.tx, vec![row]).await?;
        }
        self.record(changed);
        Ok(())
    }

    async fn delete_totp(&mut self, removed: &Changed<Totp>) -> Result<(), StorageError> {
        let gone = self.scope.delete::<totp::Entity>();
        let gone = gone.filter(totp::Column::UserId.eq(removed.state().user.0));
        gone.exec(&self.tx).await.map_err(failed)?;
        self.record(removed);
        Ok(())
    }

    async fn backup_codes(&mut self, user: UserId) -> Result<Option<BackupCodes>, StorageError> {
        let found = self.scope.find::<backup_codes::Entity>().filter(backup_codes::Column::UserId.eq(user.0));
        found.lock_exclusive().one(&self.tx).await.map_err(failed)?.map(backup_codes::codes).transpose()
    }

    async fn save_backup_codes(&mut self, changed: &Changed<BackupCodes>) -> Result<(), StorageError> {
        let row = backup_codes::row(changed.state())?;
        let present = backup_codes::Column::UserId.eq(changed.state().user.0);
        let change = self.scope.update::<backup_codes::Entity>().set(row.clone()).filter(present);
        if change.exec(&self.tx).await.map_err(failed)?.rows_affected == 0 {
            self.scope.insert_all(&self.tx, vec![row]).await?;
        }
        self.record(changed);
        Ok(())
    }

    async fn delete_backup_codes(&mut self, user: UserId) -> Result<(), StorageError> {
        let gone =
            self.scope.delete::<backup_codes::Entity>().filter(backup_codes::Column::UserId.eq(user.0));
        gone.exec(&self.tx).await.map_err(failed)?;
        Ok(())
    }
}

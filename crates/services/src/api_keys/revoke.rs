//! The end of a key, which acts on the next request.

use galley_domain::{
    access::{Action, Caller, Permit},
    error::{ErrorCode, Failure},
    ids::ApiKeyId,
};

use crate::api_keys::ApiKeys;

impl ApiKeys {
    /// Revokes one of one's own keys. Needs no recent proof of who one is: ending a key is never the dangerous side.
    ///
    /// # Errors
    /// `access.denied`, `key.not_found`.
    pub async fn revoke_mine(&self, caller: &Caller, id: ApiKeyId) -> Result<(), Failure> {
        self.end(&caller.permit(Action::ProfileManage)?, id).await
    }

    /// Revokes anybody's key.
    ///
    /// # Errors
    /// `access.denied`, `key.not_found`.
    pub async fn revoke(&self, caller: &Caller, id: ApiKeyId) -> Result<(), Failure> {
        self.end(&caller.permit(Action::KeyManage)?, id).await
    }

    async fn end(&self, permit: &Permit, id: ApiKeyId) -> Result<(), Failure> {
        let mut tx = self.ports.storage.writer(permit).await?;
        let found = tx.api_keys().load(id).await?;
        let key = found.ok_or_else(|| Failure::new(ErrorCode::KeyNotFound))?;
        tx.api_keys().save(&key.revoke(self.ports.clock.now())).await?;
        tx.commit().await?;
        Ok(())
    }
}

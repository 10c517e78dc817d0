//! Another secret for a key, with some time in which both work.

use galley_domain::{
    access::{Action, Caller},
    api_keys::ApiKey,
    error::{ErrorCode, Failure},
    ids::ApiKeyId,
    storage::Writer,
};

use crate::api_keys::{ApiKeys, MadeKey};

impl ApiKeys {
    /// Gives one of one's own keys another secret; the old one works for `overlap_minutes` more.
    ///
    /// # Errors
    /// `access.denied`, `key.not_found`, `key.revoked`, `body.invalid`.
    pub async fn rotate_mine(
        &self,
        caller: &Caller,
        id: ApiKeyId,
        overlap_minutes: u32,
    ) -> Result<MadeKey, Failure> {
        let permit = caller.permit(Action::CredentialManage)?;
        let mut tx = self.ports.storage.writer(&permit).await?;
        let key = load(&mut *tx, id).await?;
        self.replace(tx, key, overlap_minutes).await
    }

    /// Gives a key of a service account another secret.
    ///
    /// # Errors
    /// `access.denied`, `key.not_found`, `key.revoked`, `user.role_too_high`, `body.invalid`; a key of a person is not
    /// found here, for its secret would make whoever asks into them.
    pub async fn rotate(
        &self,
        caller: &Caller,
        id: ApiKeyId,
        overlap_minutes: u32,
    ) -> Result<MadeKey, Failure> {
        let permit = caller.permit(Action::KeyManage)?;
        let mut tx = self.ports.storage.writer(&permit).await?;
        let key = load(&mut *tx, id).await?;
        let not_found = |_| Failure::new(ErrorCode::KeyNotFound);
        let owner = tx.users().load(key.owner).await?.ok_or_else(|| not_found(()))?;
        owner.may_be_given_keys_by(permit.role()).map_err(|failure| match failure.code {
            ErrorCode::ServiceAccountNotFound => not_found(()),
            _ => failure,
        })?;
        self.replace(tx, key, overlap_minutes).await
    }

    async fn replace(
        &self,
        mut tx: Box<dyn Writer>,
        key: ApiKey,
        overlap_minutes: u32,
    ) -> Result<MadeKey, Failure> {
        let issued = self.ports.tokens.new_api_key();
        let rotated = key.rotate(&issued, overlap_minutes, self.ports.clock.now())?;
        tx.api_keys().save(&rotated).await?;
        tx.commit().await?;
        Ok(MadeKey { key: rotated.into_state(), secret: issued.secret })
    }
}

async fn load(tx: &mut dyn Writer, id: ApiKeyId) -> Result<ApiKey, Failure> {
    tx.api_keys().load(id).await?.ok_or_else(|| Failure::new(ErrorCode::KeyNotFound))
}

//! A new key. Its secret is in the answer and nowhere else.

use galley_domain::{
    access::{Action, Caller, Permit},
    api_keys::{ApiKey, NewApiKey},
    error::{ErrorCode, Failure},
    ids::{ApiKeyId, UserId},
    storage::Writer,
};

use crate::api_keys::ApiKeys;

/// A key with its secret, which is shown this once.
#[derive(Clone)]
pub struct MadeKey {
    /// The key.
    pub key: ApiKey,
    /// What the program sends.
    pub secret: String,
}

impl ApiKeys {
    /// Makes a key that acts as whoever asks.
    ///
    /// # Errors
    /// `access.denied`, `body.invalid`, `key.too_many`.
    pub async fn create_mine(&self, caller: &Caller, new: &NewApiKey) -> Result<MadeKey, Failure> {
        let permit = caller.permit(Action::CredentialManage)?;
        let owner = permit.user().ok_or_else(|| Failure::new(ErrorCode::AuthRequired))?;
        let mut tx = self.ports.storage.writer(&permit).await?;
        let made = self.add(&mut *tx, &permit, owner, new).await?;
        tx.commit().await?;
        Ok(made)
    }

    /// Makes a key that acts as the service account `owner`, whose role is at most that of whoever asks.
    ///
    /// # Errors
    /// `access.denied`, `service_account.not_found`, `user.role_too_high`, `body.invalid`, `key.too_many`.
    pub async fn create_for(
        &self,
        caller: &Caller,
        owner: UserId,
        new: &NewApiKey,
    ) -> Result<MadeKey, Failure> {
        let permit = caller.permit(Action::KeyManage)?;
        let mut tx = self.ports.storage.writer(&permit).await?;
        let found = tx.users().load(owner).await?;
        let account = found.ok_or_else(|| Failure::new(ErrorCode::ServiceAccountNotFound))?;
        account.may_be_given_keys_by(permit.role())?;
        let made = self.add(&mut *tx, &permit, owner, new).await?;
        tx.commit().await?;
        Ok(made)
    }

    async fn add(
        &self,
        tx: &mut dyn Writer,
        permit: &Permit,
        owner: UserId,
        new: &NewApiKey,
    ) -> Result<MadeKey, Failure> {
        let by = permit.user().ok_or_else(|| Failure::new(ErrorCode::AuthRequired))?;
        let now = self.ports.clock.now();
        let issued = self.ports.tokens.new_api_key();
        let key = ApiKey::create(ApiKeyId(self.ports.ids.next()), new, owner, by, &issued, now)?;
        if tx.api_keys().live_of(owner, now).await? >= ApiKey::EACH_MAX {
            return Err(Failure::new(ErrorCode::KeyTooMany));
        }
        tx.api_keys().add(&key).await?;
        Ok(MadeKey { key: key.into_state(), secret: issued.secret })
    }
}

//! A refresh token for a new one. Showing a token that was used before ends the session.

use galley_domain::{
    access::{Permit, SystemTask},
    error::{ErrorCode, Failure},
    ids::{RequestId, TenantId},
    sessions::Renewal,
};

use crate::sessions::{Sessions, SignedIn, begin::signed_in};

impl Sessions {
    /// Renews the session of a refresh token.
    ///
    /// # Errors
    /// `auth.session_expired`, `auth.token_reused`.
    pub async fn refresh(
        &self,
        tenant: TenantId,
        request: RequestId,
        secret: &str,
    ) -> Result<SignedIn, Failure> {
        let ports = &self.ports;
        let expired = || Failure::new(ErrorCode::AuthSessionExpired);
        let permit = Permit::system(SystemTask::SignIn, tenant, request);
        let model = self.catalog.model(&*ports.storage, &permit).await?;
        let shown = ports.tokens.hash_refresh(secret);
        let next = ports.tokens.new_refresh();
        let mut tx = ports.storage.writer(&permit).await?;
        let session = tx.sessions().by_token(&shown).await?.ok_or_else(expired)?;
        match session.renew(&shown, next.hash, &ports.lifetimes, ports.clock.now())? {
            Renewal::Renewed(session) => {
                let user = tx.users().load(session.state().user).await?.filter(|user| user.is_active());
                let user = user.ok_or_else(expired)?;
                tx.sessions().save(&session).await?;
                tx.commit().await?;
                signed_in(ports, &model.site, &user, session.state(), next.secret)
            }
            Renewal::Reused(session) => {
                tx.sessions().save(&session).await?;
                tx.commit().await?;
                Err(Failure::new(ErrorCode::AuthTokenReused))
            }
        }
    }
}

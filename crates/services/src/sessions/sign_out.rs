//! Signing out. Always succeeds: whoever has no session is already out.

use galley_domain::{
    access::{Permit, SystemTask},
    error::Failure,
    ids::{RequestId, TenantId},
};

use crate::sessions::Sessions;

impl Sessions {
    /// Ends the session of a refresh token.
    ///
    /// # Errors
    /// What storage answers.
    pub async fn sign_out(&self, tenant: TenantId, request: RequestId, secret: &str) -> Result<(), Failure> {
        let ports = &self.ports;
        let permit = Permit::system(SystemTask::SignIn, tenant, request);
        let mut tx = ports.storage.writer(&permit).await?;
        if let Some(session) = tx.sessions().by_token(&ports.tokens.hash_refresh(secret)).await? {
            tx.sessions().save(&session.end(ports.clock.now())).await?;
            tx.commit().await?;
        }
        Ok(())
    }
}

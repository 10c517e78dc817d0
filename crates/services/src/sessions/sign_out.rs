//! Signing out. Always succeeds: whoever has no session is already out.

use galley_domain::{
    access::{Caller, Permit, SystemTask},
    error::Failure,
    sessions::EndReason,
};

use crate::sessions::Sessions;

impl Sessions {
    /// Ends the session of whoever asks, and that of a refresh token if one is shown.
    ///
    /// # Errors
    /// What storage answers.
    pub async fn sign_out(&self, caller: &Caller, refresh_secret: Option<&str>) -> Result<(), Failure> {
        let ports = &self.ports;
        if caller.identity().is_none() && refresh_secret.is_none() {
            return Ok(());
        }
        let permit =
            Permit::system(SystemTask::SignIn, caller.tenant(), caller.request()).at(caller.origin().clone());
        let mut tx = ports.storage.writer(&permit).await?;
        let mut ending = Vec::new();
        if let Some(identity) = caller.identity() {
            ending.extend(tx.sessions().by_id(identity.session).await?);
        }
        if let Some(secret) = refresh_secret {
            ending.extend(tx.sessions().by_token(&ports.tokens.hash_refresh(secret)).await?);
        }
        ending.dedup_by_key(|session| session.id);
        for session in ending {
            tx.sessions().save(&session.end(EndReason::SignedOut, ports.clock.now())).await?;
        }
        tx.commit().await?;
        Ok(())
    }
}

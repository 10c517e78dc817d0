//! Taking away the second factors of somebody who lost them.

use galley_domain::{
    access::{Action, Caller},
    error::{ErrorCode, Failure},
    ids::UserId,
    sessions::EndReason,
};

use crate::factors::{SecondFactors, credentials_changed};

impl SecondFactors {
    /// Takes away every second factor of a person and ends all their sessions; their password alone signs them in again.
    ///
    /// # Errors
    /// `access.denied`, `auth.confirm_required`, `user.not_found`, `user.role_too_high`, `factor.missing`.
    pub async fn reset(&self, caller: &Caller, id: UserId) -> Result<(), Failure> {
        let ports = &self.ports;
        let permit = caller.permit(Action::FactorReset)?;
        let mut tx = ports.storage.writer(&permit).await?;
        let user = tx.users().load(id).await?.ok_or_else(|| Failure::new(ErrorCode::UserNotFound))?;
        tx.users().save(&user.reset_second_factors(permit.role())?).await?;
        if let Some(totp) = tx.factors().totp(id).await? {
            tx.factors().delete_totp(&totp.remove()).await?;
        }
        tx.factors().delete_backup_codes(id).await?;
        let own = caller.identity().filter(|identity| identity.user == id);
        let kept = own.map(|identity| identity.session);
        credentials_changed(ports, &mut *tx, id, kept, EndReason::FactorChanged).await?;
        tx.commit().await?;
        Ok(())
    }
}

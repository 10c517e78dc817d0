//! Taking one's authenticator app away.

use galley_domain::{
    access::{Action, Caller},
    error::{ErrorCode, Failure},
    sessions::EndReason,
};

use crate::factors::{SecondFactors, credentials_changed, load};

impl SecondFactors {
    /// Takes away the app of whoever asks, also one that is being set up, and ends their other sessions. Backup codes go
    /// with the last factor.
    ///
    /// # Errors
    /// `auth.confirm_required`, `factor.not_found`.
    pub async fn remove_totp(&self, caller: &Caller) -> Result<(), Failure> {
        let ports = &self.ports;
        let permit = caller.permit(Action::FactorManage)?;
        let identity = caller.identity().ok_or_else(|| Failure::new(ErrorCode::AuthRequired))?;
        let mut tx = ports.storage.writer(&permit).await?;
        let user = load(&mut *tx, identity).await?;
        let totp = tx.factors().totp(user.id).await?;
        let totp = totp.ok_or_else(|| Failure::new(ErrorCode::FactorNotFound))?;
        let counted = totp.is_active();
        tx.factors().delete_totp(&totp.remove()).await?;
        if counted {
            tx.factors().delete_backup_codes(user.id).await?;
            tx.users().save(&user.without_second_factor()).await?;
            credentials_changed(
                ports,
                &mut *tx,
                identity.user,
                Some(identity.session),
                EndReason::FactorChanged,
            )
            .await?;
        }
        tx.commit().await?;
        Ok(())
    }
}

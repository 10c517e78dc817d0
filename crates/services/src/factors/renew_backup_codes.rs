//! Backup codes anew: when they are used up, or when somebody may have seen them.

use galley_domain::{
    access::{Action, Caller},
    error::{ErrorCode, Failure},
};

use crate::factors::{SecondFactors, fresh_codes, load};

impl SecondFactors {
    /// Gives whoever asks ten fresh codes, which are shown this once; those before them work no more.
    ///
    /// # Errors
    /// `auth.confirm_required`, `factor.missing` when there is no factor that they could stand in for.
    pub async fn renew_backup_codes(&self, caller: &Caller) -> Result<Vec<String>, Failure> {
        let ports = &self.ports;
        let permit = caller.permit(Action::FactorManage)?;
        let identity = caller.identity().ok_or_else(|| Failure::new(ErrorCode::AuthRequired))?;
        let mut tx = ports.storage.writer(&permit).await?;
        let user = load(&mut *tx, identity).await?;
        if user.second_factor_since.is_none() {
            return Err(Failure::new(ErrorCode::FactorMissing));
        }
        let (texts, codes) = fresh_codes(&*ports.factors, user.id, ports.clock.now());
        tx.factors().save_backup_codes(&codes).await?;
        tx.commit().await?;
        Ok(texts)
    }
}

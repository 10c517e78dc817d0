//! The second half of adding an authenticator app: the first code proves that it works, and from then on it counts.

use galley_domain::{
    access::{Action, Caller},
    error::{ErrorCode, Failure},
    sessions::EndReason,
};

use crate::factors::{SecondFactors, credentials_changed, fresh_codes, load};

impl SecondFactors {
    /// Takes the first code of whoever asks, ends their other sessions, and gives them backup codes, unless they have
    /// some.
    ///
    /// # Errors
    /// `auth.confirm_required`, `factor.not_found` when none is being set up, `factor.exists`, `factor.code_wrong` at
    /// `/code`.
    pub async fn activate_totp(&self, caller: &Caller, code: &str) -> Result<Option<Vec<String>>, Failure> {
        let ports = &self.ports;
        let permit = caller.permit(Action::FactorManage)?;
        let identity = caller.identity().ok_or_else(|| Failure::new(ErrorCode::AuthRequired))?;
        let now = ports.clock.now();
        let mut tx = ports.storage.writer(&permit).await?;
        let user = load(&mut *tx, identity).await?;
        let totp = tx.factors().totp(user.id).await?;
        let totp = totp.ok_or_else(|| Failure::new(ErrorCode::FactorNotFound))?;
        let step = ports.factors.step_of(user.id, &totp.seed, code, now)?;
        tx.factors().save_totp(&totp.activate(step, now)?).await?;
        let shown = match tx.factors().backup_codes(user.id).await? {
            Some(_) => None,
            None => {
                let (texts, codes) = fresh_codes(&*ports.factors, user.id, now);
                tx.factors().save_backup_codes(&codes).await?;
                Some(texts)
            }
        };
        tx.users().save(&user.with_second_factor(now)).await?;
        credentials_changed(ports, &mut *tx, identity.user, Some(identity.session), EndReason::FactorChanged)
            .await?;
        tx.commit().await?;
        Ok(shown)
    }
}

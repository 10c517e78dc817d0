//! The first half of adding an authenticator app: a seed, which counts for nothing until a code of it was entered.

use galley_domain::{
    access::{Action, Caller},
    error::{ErrorCode, Failure},
    factors::{SeedSheet, Totp},
};

use crate::factors::{SecondFactors, load};

impl SecondFactors {
    /// Makes a seed for whoever asks. One that was made before and never confirmed works no more.
    ///
    /// # Errors
    /// `auth.confirm_required`, `factor.exists`.
    pub async fn set_up_totp(&self, caller: &Caller) -> Result<SeedSheet, Failure> {
        let ports = &self.ports;
        let permit = caller.permit(Action::FactorManage)?;
        let identity = caller.identity().ok_or_else(|| Failure::new(ErrorCode::AuthRequired))?;
        let site = &self.catalog.model(&*ports.storage, &permit).await?.site;
        let seed = ports.factors.new_seed(identity.user)?;
        let mut tx = ports.storage.writer(&permit).await?;
        let user = load(&mut *tx, identity).await?;
        let before = tx.factors().totp(user.id).await?;
        let totp = Totp::begin(before.as_ref(), user.id, seed, ports.clock.now())?;
        tx.factors().save_totp(&totp).await?;
        tx.commit().await?;
        ports.factors.show_seed(user.id, &totp.state().seed, &site.name, user.email.as_str())
    }
}

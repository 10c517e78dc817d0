//! Asking for second factors.

use galley_domain::{
    access::{Action, Caller, Role},
    error::{ErrorCode, Failure},
    sites::Site,
};

use crate::security::SecuritySettings;

impl SecuritySettings {
    /// Asks these roles for a second factor, after a grace, on a site at version `expected`.
    ///
    /// # Errors
    /// `access.denied`, `auth.confirm_required`, `precondition.stale`, `body.invalid`.
    pub async fn require_second_factor(
        &self,
        caller: &Caller,
        expected: u64,
        roles: Vec<Role>,
        grace_days: u32,
    ) -> Result<Site, Failure> {
        let permit = caller.permit(Action::SecurityManage)?;
        let mut tx = self.ports.storage.writer(&permit).await?;
        let site = tx.sites().load().await?.ok_or_else(|| Failure::new(ErrorCode::PathInvalid))?;
        Failure::unless_current(site.version, expected)?;
        let site = site.require_second_factor(roles, grace_days, self.ports.clock.now())?;
        tx.sites().save(&site).await?;
        tx.commit().await?;
        let mut site = site.into_state();
        site.version = expected + 1;
        Ok(site)
    }
}

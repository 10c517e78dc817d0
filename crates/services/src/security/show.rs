//! The settings as they are.

use galley_domain::{
    access::{Action, Caller},
    error::{ErrorCode, Failure},
    sites::Site,
};

use crate::security::SecuritySettings;

impl SecuritySettings {
    /// The site with its settings, read afresh.
    ///
    /// # Errors
    /// `access.denied`.
    pub async fn show(&self, caller: &Caller) -> Result<Site, Failure> {
        let permit = caller.permit(Action::SecurityRead)?;
        let site = self.ports.storage.reader(&permit).sites().current().await?;
        site.ok_or_else(|| Failure::new(ErrorCode::PathInvalid))
    }
}

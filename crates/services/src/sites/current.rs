//! What anybody may know of a site: its name, and whether it still waits for its owner.

use galley_domain::{
    access::{Permit, SystemTask},
    error::{ErrorCode, Failure},
    ids::{RequestId, TenantId},
    sites::Site,
};

use crate::sites::Sites;

impl Sites {
    /// The site.
    ///
    /// # Errors
    /// `path.invalid` when there is none.
    pub async fn current(&self, tenant: TenantId, request: RequestId) -> Result<Site, Failure> {
        let permit = Permit::system(SystemTask::FindSite, tenant, request);
        let site = self.ports.storage.reader(&permit).sites().current().await?;
        site.ok_or_else(|| Failure::new(ErrorCode::PathInvalid))
    }

    /// The token that makes its bearer the first owner; `None` once the site has one.
    pub fn setup_token(&self, site: &Site) -> Option<String> {
        site.set_up_at.is_none().then(|| self.ports.tokens.setup_token(site.id))
    }
}

//! The first start: a site and its built-in content types come to be.

use galley_domain::{
    access::{Permit, SystemTask},
    content_types::built_in,
    error::Failure,
    ids::{RequestId, TenantId},
    sites::Site,
};

use crate::sites::Sites;

impl Sites {
    /// The default site, made with its content types when there is none. Safe to run in several processes at once.
    ///
    /// # Errors
    /// What storage answers.
    pub async fn ensure_default(&self) -> Result<Site, Failure> {
        let ids = &self.ports.ids;
        let fresh = Site::unclaimed(TenantId(ids.next()));
        let finder = Permit::system(SystemTask::FindSite, fresh.id, RequestId(ids.next()));
        if let Some(site) = self.ports.storage.reader(&finder).sites().default_site().await? {
            return Ok(site);
        }
        let mut tx = self.ports.storage.writer(&finder).await?;
        let site = tx.sites().ensure_default(&fresh).await?;
        if site.id == fresh.id {
            let types = built_in(&mut || ids.next(), self.ports.clock.now());
            for content_type in &types {
                tx.content_types().add(content_type).await?;
            }
        }
        tx.commit().await?;
        Ok(site)
    }
}

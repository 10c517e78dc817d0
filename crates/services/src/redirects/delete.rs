//! A redirect goes.

use galley_domain::{
    access::{Action, Caller},
    error::{ErrorCode, Failure},
    ids::RedirectId,
};

use crate::redirects::Redirects;

impl Redirects {
    /// Deletes a redirect.
    ///
    /// # Errors
    /// `access.denied`, `redirect.not_found`.
    pub async fn delete(&self, caller: &Caller, id: RedirectId) -> Result<(), Failure> {
        let permit = caller.permit(Action::RedirectManage)?;
        let mut tx = self.ports.storage.writer(&permit).await?;
        let redirect =
            tx.redirects().load(id).await?.ok_or_else(|| Failure::new(ErrorCode::RedirectNotFound))?;
        tx.redirects().delete(&redirect.delete()).await?;
        tx.commit().await?;
        Ok(())
    }
}

//! Rows of the trail, newest first.

use galley_domain::{
    access::{Action, Caller},
    audit::{AuditFilter, AuditView},
    error::Failure,
    page::{PageRequest, Paged},
};

use crate::audit::Audit;

impl Audit {
    /// A page of rows.
    ///
    /// # Errors
    /// `access.denied`.
    pub async fn list(
        &self,
        caller: &Caller,
        filter: &AuditFilter,
        page: PageRequest,
    ) -> Result<Paged<AuditView>, Failure> {
        let permit = caller.permit(Action::AuditRead)?;
        Ok(self.ports.storage.reader(&permit).audit().list(filter, page).await?)
    }
}

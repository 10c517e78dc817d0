//! The redirects of a site.

use galley_domain::{
    access::{Action, Caller},
    error::Failure,
    page::{PageRequest, Paged},
    redirects::RedirectView,
};

use crate::redirects::Redirects;

impl Redirects {
    /// A page of redirects whose path contains `text`.
    ///
    /// # Errors
    /// `access.denied`.
    pub async fn list(
        &self,
        caller: &Caller,
        text: Option<&str>,
        page: PageRequest,
    ) -> Result<Paged<RedirectView>, Failure> {
        let permit = caller.permit(Action::RedirectRead)?;
        Ok(self.ports.storage.reader(&permit).redirects().list(text, page).await?)
    }
}

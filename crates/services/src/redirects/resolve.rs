//! Following a redirect: what a site asks when it has nothing at a path.

use galley_domain::{
    access::{Action, Caller},
    error::{ErrorCode, Failure},
    redirects::RedirectView,
};

use crate::redirects::Redirects;

impl Redirects {
    /// The redirect from `path`. One whose entry is not published leads nowhere and is not found.
    ///
    /// # Errors
    /// `redirect.not_found`.
    pub async fn resolve(&self, caller: &Caller, path: &str) -> Result<RedirectView, Failure> {
        let permit = caller.permit(Action::RedirectResolve)?;
        let found = self.ports.storage.reader(&permit).redirects().resolve(path).await?;
        let leading = found.filter(|redirect| redirect.to.is_some());
        leading.ok_or_else(|| Failure::new(ErrorCode::RedirectNotFound))
    }
}

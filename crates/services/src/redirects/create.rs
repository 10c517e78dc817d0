//! A new redirect. One that would lead back to where it began is refused.

use galley_domain::{
    access::{Action, Caller},
    error::{ErrorCode, Failure, Issue},
    ids::RedirectId,
    redirects::{Redirect, RedirectView, Target},
    storage::Writer,
};

use crate::redirects::Redirects;

/// How many redirects in a row are looked at.
const HOPS_MAX: usize = 20;

impl Redirects {
    /// Makes a redirect from one path to another, or to a full address.
    ///
    /// # Errors
    /// `access.denied`, `redirect.invalid`, `redirect.taken`, `redirect.loop`.
    pub async fn create(
        &self,
        caller: &Caller,
        from: &str,
        to: &str,
        permanent: bool,
    ) -> Result<RedirectView, Failure> {
        let ports = &self.ports;
        let permit = caller.permit(Action::RedirectManage)?;
        let id = RedirectId(ports.ids.next());
        let redirect = Redirect::create(id, from, Target::Url(to.to_owned()), permanent, ports.clock.now())?;
        let mut tx = ports.storage.writer(&permit).await?;
        if ends_at(&mut *tx, to).await?.is_none_or(|end| end == from) {
            let issue = Issue::at("/to", ErrorCode::RedirectLoop, ErrorCode::RedirectLoop.title());
            return Err(Failure::invalid(ErrorCode::RedirectLoop, vec![issue]));
        }
        tx.redirects().add(&redirect).await?;
        tx.commit().await?;
        let state = redirect.into_state();
        Ok(RedirectView {
            id,
            from: state.from,
            to: Some(to.to_owned()),
            entry: None,
            permanent,
            created_at: state.created_at,
        })
    }
}

/// Where following redirects from `path` ends; `None` when it goes on for too long.
async fn ends_at(tx: &mut dyn Writer, path: &str) -> Result<Option<String>, Failure> {
    let mut at = path.to_owned();
    for _ in 0..HOPS_MAX {
        match tx.redirects().by_path(&at).await?.map(|redirect| redirect.to) {
            Some(Target::Url(next)) => at = next,
            Some(Target::Entry(_)) | None => return Ok(Some(at)),
        }
    }
    Ok(None)
}

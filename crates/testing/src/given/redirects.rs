//! Redirects.

use galley_domain::{
    clock::{Clock, IdSource},
    event::Changed,
    ids::RedirectId,
    redirects::{Redirect, Target},
};

use crate::TestDb;

impl TestDb {
    /// A permanent redirect.
    pub fn new_redirect(&self, from: &str, to: Target) -> Changed<Redirect> {
        let id = RedirectId(self.ids.next());
        Redirect::create(id, from, to, true, self.clock.now()).expect("a well-formed redirect")
    }

    /// A stored permanent redirect to an address.
    pub async fn given_redirect(&self, from: &str, to: &str) -> Redirect {
        let redirect = self.new_redirect(from, Target::Url(to.into()));
        let mut writer = self.writer().await;
        writer.redirects().add(&redirect).await.expect("the redirect should be stored");
        writer.commit().await.expect("the redirect should be stored");
        redirect.into_state()
    }
}

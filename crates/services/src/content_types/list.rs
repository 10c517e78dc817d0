//! The content types of a site.

use galley_domain::{
    access::{Action, Caller},
    content_types::ContentTypeView,
    error::Failure,
};

use crate::content_types::ContentTypeAdmin;

impl ContentTypeAdmin {
    /// Every type with how many entries it has.
    ///
    /// # Errors
    /// `access.denied`.
    pub async fn list(&self, caller: &Caller) -> Result<Vec<ContentTypeView>, Failure> {
        let permit = caller.permit(Action::TypeRead)?;
        Ok(self.ports.storage.reader(&permit).content_types().list().await?)
    }

    /// One type.
    ///
    /// # Errors
    /// `access.denied`, `content_type.not_found`.
    pub async fn view(&self, caller: &Caller, key: &str) -> Result<ContentTypeView, Failure> {
        self.viewed(&caller.permit(Action::TypeRead)?, key).await
    }
}

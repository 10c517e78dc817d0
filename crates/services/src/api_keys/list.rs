//! Keys, without their secrets.

use galley_domain::{
    access::{Action, Caller},
    api_keys::ApiKeyView,
    error::Failure,
    ids::UserId,
    page::{PageRequest, Paged},
};

use crate::api_keys::ApiKeys;

impl ApiKeys {
    /// A page of one's own keys.
    ///
    /// # Errors
    /// `access.denied`.
    pub async fn list_mine(&self, caller: &Caller, page: PageRequest) -> Result<Paged<ApiKeyView>, Failure> {
        let permit = caller.permit(Action::ProfileManage)?;
        Ok(self.ports.storage.reader(&permit).api_keys().list(permit.user(), page).await?)
    }

    /// A page of everybody's keys, or of those of `owner`.
    ///
    /// # Errors
    /// `access.denied`.
    pub async fn list(
        &self,
        caller: &Caller,
        owner: Option<UserId>,
        page: PageRequest,
    ) -> Result<Paged<ApiKeyView>, Failure> {
        let permit = caller.permit(Action::KeyManage)?;
        Ok(self.ports.storage.reader(&permit).api_keys().list(owner, page).await?)
    }
}

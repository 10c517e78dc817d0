//! Accounts that only keys act as. They are people of the site in every other way: they have a role, which is changed
//! like anybody's, and can be deactivated.

use galley_domain::{
    access::{Action, Caller, Role},
    accounts::{User, UserFilter, UserKind, UserView},
    error::{ErrorCode, Failure},
    ids::UserId,
    page::{PageRequest, Paged},
};

use crate::api_keys::ApiKeys;

impl ApiKeys {
    /// A page of service accounts by name; `text` is part of the name.
    ///
    /// # Errors
    /// `access.denied`.
    pub async fn list_accounts(
        &self,
        caller: &Caller,
        text: Option<String>,
        page: PageRequest,
    ) -> Result<Paged<UserView>, Failure> {
        let permit = caller.permit(Action::KeyManage)?;
        let filter = UserFilter { text, kind: UserKind::Service, ..UserFilter::default() };
        Ok(self.ports.storage.reader(&permit).users().list(&filter, page).await?)
    }

    /// Makes a service account, whose role is at most that of whoever makes it.
    ///
    /// # Errors
    /// `access.denied`, `body.invalid`, `user.role_too_high`.
    pub async fn create_account(&self, caller: &Caller, name: &str, role: Role) -> Result<UserView, Failure> {
        let ports = &self.ports;
        let permit = caller.permit(Action::KeyManage)?;
        let id = UserId(ports.ids.next());
        let account = User::create_service(id, name, role, permit.role(), ports.clock.now())?;
        let mut tx = ports.storage.writer(&permit).await?;
        tx.users().add(&account).await?;
        tx.commit().await?;
        let found = ports.storage.reader(&permit).users().view(id).await?;
        found.ok_or_else(|| Failure::new(ErrorCode::ServiceAccountNotFound))
    }
}

//! The people of a site.

use galley_domain::{
    access::{Action, Caller},
    accounts::{UserFilter, UserView},
    error::Failure,
    ids::UserId,
    page::{PageRequest, Paged},
};

use crate::accounts::Accounts;

impl Accounts {
    /// A page of people.
    ///
    /// # Errors
    /// `access.denied`.
    pub async fn list(
        &self,
        caller: &Caller,
        filter: UserFilter,
        page: PageRequest,
    ) -> Result<Paged<UserView>, Failure> {
        let permit = caller.permit(Action::UserRead)?;
        Ok(self.ports.storage.reader(&permit).users().list(&filter, page).await?)
    }

    /// One person.
    ///
    /// # Errors
    /// `access.denied`, `user.not_found`.
    pub async fn view(&self, caller: &Caller, id: UserId) -> Result<UserView, Failure> {
        self.viewed(&caller.permit(Action::UserRead)?, id).await
    }
}

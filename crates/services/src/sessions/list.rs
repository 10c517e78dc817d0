//! Where somebody is signed in.

use galley_domain::{
    access::{Action, Caller},
    error::{ErrorCode, Failure},
    ids::UserId,
    page::{PageRequest, Paged},
    sessions::SessionView,
};

use crate::sessions::Sessions;

impl Sessions {
    /// A page of the sessions of whoever asks, the last used first.
    ///
    /// # Errors
    /// `auth.required`.
    pub async fn list_own(&self, caller: &Caller, page: PageRequest) -> Result<Paged<SessionView>, Failure> {
        let permit = caller.permit(Action::ProfileManage)?;
        let user = permit.user().ok_or_else(|| Failure::new(ErrorCode::AuthRequired))?;
        let reader = self.ports.storage.reader(&permit);
        Ok(reader.sessions().live_of(user, self.ports.clock.now(), page).await?)
    }

    /// A page of somebody's sessions, the last used first.
    ///
    /// # Errors
    /// `access.denied`, `user.not_found`.
    pub async fn list_of(
        &self,
        caller: &Caller,
        user: UserId,
        page: PageRequest,
    ) -> Result<Paged<SessionView>, Failure> {
        let permit = caller.permit(Action::UserManage)?;
        let reader = self.ports.storage.reader(&permit);
        let found = reader.users().view(user).await?;
        found.ok_or_else(|| Failure::new(ErrorCode::UserNotFound))?;
        Ok(reader.sessions().live_of(user, self.ports.clock.now(), page).await?)
    }
}

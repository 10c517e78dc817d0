//! Taking away the right to sign in, and giving it back.

use galley_domain::{
    access::{Action, Caller},
    accounts::UserView,
    error::Failure,
    ids::UserId,
    sessions::EndReason,
};

use crate::{
    accounts::{Accounts, load},
    factors::credentials_changed,
};

impl Accounts {
    /// Deactivates a person at version `expected` and ends all their sessions.
    ///
    /// # Errors
    /// `access.denied`, `user.not_found`, `precondition.stale`, `user.last_owner`, `user.role_too_high`,
    /// `user.state_unchanged`.
    pub async fn deactivate(&self, caller: &Caller, id: UserId, expected: u64) -> Result<UserView, Failure> {
        let permit = caller.permit(Action::UserManage)?;
        let now = self.ports.clock.now();
        let mut tx = self.ports.storage.writer(&permit).await?;
        let user = load(&mut *tx, id, Some(expected)).await?;
        let owners = tx.users().other_active_owners(id).await?;
        tx.users().save(&user.deactivate(permit.role(), owners, now)?).await?;
        credentials_changed(&self.ports, &mut *tx, id, None, EndReason::Deactivated).await?;
        tx.commit().await?;
        self.viewed(&permit, id).await
    }

    /// Lets a person at version `expected` sign in again.
    ///
    /// # Errors
    /// `access.denied`, `user.not_found`, `precondition.stale`, `user.role_too_high`, `user.state_unchanged`.
    pub async fn reactivate(&self, caller: &Caller, id: UserId, expected: u64) -> Result<UserView, Failure> {
        let permit = caller.permit(Action::UserManage)?;
        let mut tx = self.ports.storage.writer(&permit).await?;
        let user = load(&mut *tx, id, Some(expected)).await?;
        tx.users().save(&user.reactivate(permit.role())?).await?;
        tx.commit().await?;
        self.viewed(&permit, id).await
    }
}

//! Another name or role for a person. A change of role ends their sessions, one's own too, so that no secret outlives the
//! right it was given under.

use galley_domain::{
    access::{Action, Caller, Role},
    accounts::UserView,
    error::Failure,
    ids::UserId,
    sessions::EndReason,
};

use crate::{
    accounts::{Accounts, load},
    sessions::end_all,
};

/// What to change; `None` leaves it.
#[derive(Clone, Debug, Default)]
pub struct UpdateUser {
    /// Name.
    pub name: Option<String>,
    /// Role.
    pub role: Option<Role>,
}

impl Accounts {
    /// Changes a person at version `expected`.
    ///
    /// # Errors
    /// `access.denied`, `user.not_found`, `precondition.stale`, `body.invalid`, `user.role_too_high`,
    /// `user.last_owner`.
    pub async fn update(
        &self,
        caller: &Caller,
        id: UserId,
        expected: u64,
        form: UpdateUser,
    ) -> Result<UserView, Failure> {
        let permit = caller.permit(Action::UserManage)?;
        let mut tx = self.ports.storage.writer(&permit).await?;
        let mut user = load(&mut *tx, id, Some(expected)).await?;
        if let Some(name) = form.name.filter(|name| *name != user.name) {
            let renamed = user.rename(&name)?;
            let version = tx.users().save(&renamed).await?;
            user = renamed.into_state();
            user.version = version;
        }
        if let Some(role) = form.role.filter(|role| *role != user.role) {
            let owners = tx.users().other_active_owners(id).await?;
            tx.users().save(&user.change_role(role, permit.role(), owners)?).await?;
            end_all(&self.ports, &mut *tx, id, None, EndReason::RoleChanged).await?;
        }
        tx.commit().await?;
        self.viewed(&permit, id).await
    }
}

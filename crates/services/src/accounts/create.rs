//! A new person, with a password they get from whoever made them.

use galley_domain::{
    access::{Action, Caller, Permit, Role, SystemTask},
    accounts::{NewUser, User, UserView},
    error::Failure,
    ids::{RequestId, TenantId, UserId},
};

use crate::accounts::Accounts;

/// What making a person takes.
#[derive(Clone)]
pub struct CreateUser {
    /// Name.
    pub name: String,
    /// E-mail address.
    pub email: String,
    /// Role.
    pub role: Role,
    /// First password.
    pub password: String,
}

impl Accounts {
    /// Makes a person.
    ///
    /// # Errors
    /// `access.denied`, `body.invalid`, `user.email_taken`, `user.role_too_high`.
    pub async fn create(&self, caller: &Caller, form: CreateUser) -> Result<UserView, Failure> {
        let permit = caller.permit(Action::UserManage)?;
        self.add(permit, form).await
    }

    /// Makes a person on behalf of the server's operator. The first owner made so also sets the site up.
    ///
    /// # Errors
    /// As [`Accounts::create`].
    pub async fn create_from_command_line(
        &self,
        tenant: TenantId,
        request: RequestId,
        form: CreateUser,
    ) -> Result<UserView, Failure> {
        self.add(Permit::system(SystemTask::CommandLine, tenant, request), form).await
    }

    async fn add(&self, permit: Permit, form: CreateUser) -> Result<UserView, Failure> {
        let ports = &self.ports;
        let new = NewUser::try_new(&form.name, &form.email, form.role, &form.password)?;
        let hash = ports.hasher.hash(new.password.expose()).await?;
        let now = ports.clock.now();
        let user = User::create(UserId(ports.ids.next()), new, hash, permit.role(), now)?;
        let mut tx = ports.storage.writer(&permit).await?;
        tx.users().add(&user).await?;
        if let Some(site) = tx.sites().load().await?.and_then(|site| site.claimed_by(user.state(), now)) {
            tx.sites().save(&site).await?;
        }
        tx.commit().await?;
        self.viewed(&permit, user.state().id).await
    }
}

//! Set-up: whoever holds the server's token makes the first owner and is signed in.

use galley_domain::{
    access::{Permit, Role, SystemTask},
    accounts::{NewUser, User},
    error::{ErrorCode, Failure},
    ids::{RequestId, TenantId, UserId},
};

use crate::{
    sessions::{SignedIn, begin},
    sites::Sites,
};

/// What set-up takes.
#[derive(Clone)]
pub struct SetUp {
    /// The token from the operator's terminal.
    pub token: String,
    /// The owner's name.
    pub name: String,
    /// The owner's e-mail address.
    pub email: String,
    /// The owner's password.
    pub password: String,
    /// What the site is called.
    pub site_name: String,
    /// What the browser calls itself.
    pub user_agent: String,
}

impl Sites {
    /// Makes the first owner.
    ///
    /// # Errors
    /// `setup.done`, `setup.token_wrong`, `body.invalid`.
    pub async fn set_up(
        &self,
        tenant: TenantId,
        request: RequestId,
        form: SetUp,
    ) -> Result<SignedIn, Failure> {
        let ports = &self.ports;
        if self.current(tenant, request).await?.set_up_at.is_some() {
            return Err(Failure::new(ErrorCode::SetupDone));
        }
        if !ports.tokens.is_setup_token(tenant, &form.token) {
            return Err(Failure::new(ErrorCode::SetupTokenWrong));
        }
        let new = NewUser::try_new(&form.name, &form.email, Role::Owner, &form.password)?;
        let hash = ports.hasher.hash(new.password.expose()).await?;
        let now = ports.clock.now();
        let permit = Permit::system(SystemTask::SetUp, tenant, request);
        let mut tx = ports.storage.writer(&permit).await?;
        let site = tx.sites().load().await?.ok_or_else(|| Failure::new(ErrorCode::PathInvalid))?;
        let owner = User::create(UserId(ports.ids.next()), new, hash, None, now)?;
        let site = site.set_up(&form.site_name, owner.state(), now)?;
        tx.users().add(&owner).await?;
        tx.sites().save(&site).await?;
        let signed_in = begin(ports, &mut *tx, site.state(), owner.state(), &form.user_agent).await?;
        tx.commit().await?;
        Ok(signed_in)
    }
}

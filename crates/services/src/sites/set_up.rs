//! Set-up: whoever holds the server's token makes the first owner and is signed in.

use galley_domain::{
    access::{Origin, Permit, Role, SystemTask},
    accounts::{NewUser, User},
    error::{ErrorCode, Failure},
    ids::{RequestId, TenantId, UserId},
    sessions::{Mode, SignInMethod},
};

use crate::{
    sessions::{SignedIn, Start, begin},
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
    /// How the client will hold the session.
    pub mode: Mode,
    /// From where.
    pub origin: Origin,
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
        let permit = Permit::system(SystemTask::SetUp, tenant, request).at(form.origin.clone());
        let mut tx = ports.storage.writer(&permit).await?;
        let site = tx.sites().load().await?.ok_or_else(|| Failure::new(ErrorCode::PathInvalid))?;
        let owner = User::create(UserId(ports.ids.next()), new, hash, None, now)?;
        let site = site.set_up(&form.site_name, owner.state(), now)?;
        tx.users().add(&owner).await?;
        tx.sites().save(&site).await?;
        let start = Start { method: SignInMethod::SetUp, mode: form.mode, origin: form.origin };
        let signed_in = begin(ports, &mut *tx, site.state(), owner.state(), start).await?;
        tx.commit().await?;
        Ok(signed_in)
    }
}

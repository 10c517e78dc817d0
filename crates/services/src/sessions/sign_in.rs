//! The first step of signing in, with e-mail and password. An unknown account takes the same time and gets the same answer as a wrong
//! password, and attempts are counted per address and per account.

use galley_domain::{
    access::{Origin, Permit, SystemTask},
    accounts::{Email, Password, User},
    error::{ErrorCode, Failure},
    ids::{RequestId, TenantId},
    secrets::PasswordCheck,
    sessions::{Mode, SignInMethod},
    throttle::{Quota, Verdict},
};

use crate::sessions::{Admission, Sessions, Start, admit};

/// What signing in takes.
#[derive(Clone)]
pub struct SignIn {
    /// E-mail address.
    pub email: String,
    /// Password.
    pub password: String,
    /// How the client will hold the session.
    pub mode: Mode,
    /// What the browser keeps if it was trusted once.
    pub device: Option<String>,
    /// From where.
    pub origin: Origin,
}

/// The outcome of a limited operation, with what the limit says either way.
pub struct Attempt<T> {
    /// What came of it.
    pub outcome: Result<T, Failure>,
    /// What the tighter of its limits says.
    pub verdict: Verdict,
}

impl Sessions {
    /// Checks a password and lets its person in, or asks for the second step. Fails with `rate_limited` or
    /// `auth.invalid_credentials`.
    pub async fn sign_in(&self, tenant: TenantId, request: RequestId, form: SignIn) -> Attempt<Admission> {
        let account =
            Email::try_new("/email", &form.email).map_or_else(|_| form.email.to_lowercase(), |it| it.key());
        let throttle = &self.ports.throttle;
        let by_address =
            throttle.take(&Quota::SIGN_IN, &format!("{tenant}:address:{}", form.origin.address_text())).await;
        let by_account = throttle.take(&Quota::SIGN_IN, &format!("{tenant}:account:{account}")).await;
        let verdict = tighter(by_address, by_account);
        let outcome = if verdict.allowed {
            self.check(tenant, request, form).await
        } else {
            Err(Failure::new(ErrorCode::RateLimited).retry_after(verdict.retry_after_secs))
        };
        Attempt { outcome, verdict }
    }

    async fn check(&self, tenant: TenantId, request: RequestId, form: SignIn) -> Result<Admission, Failure> {
        let ports = &self.ports;
        let permit = Permit::system(SystemTask::SignIn, tenant, request).at(form.origin.clone());
        let known = self.find(&permit, &form.email).await?;
        let password = Password::entered(&form.password);
        let hash = known.as_ref().filter(|user| user.is_active()).map(|user| &user.password);
        let check = ports.hasher.check(password.expose(), hash).await?;
        let refused = || Failure::new(ErrorCode::AuthInvalidCredentials);
        let rehashed = match check {
            PasswordCheck::Wrong => return Err(refused()),
            PasswordCheck::Right => None,
            PasswordCheck::RightButOutdated => Some(ports.hasher.hash(password.expose()).await?),
        };
        let checked = known.ok_or_else(refused)?;
        let model = self.catalog.model(&*ports.storage, &permit).await?;
        let mut tx = ports.storage.writer(&permit).await?;
        let user = tx.users().load(checked.id).await?.ok_or_else(refused)?;
        if !user.is_active() || user.password != checked.password {
            return Err(refused());
        }
        if let Some(hash) = rehashed {
            tx.users().save(&user.clone().rehash(hash)).await?;
        }
        let start = Start { method: SignInMethod::Password, mode: form.mode, origin: form.origin };
        let device = form.device.as_deref();
        let admission = admit(ports, &mut *tx, &model.site, &user, start, device).await?;
        tx.commit().await?;
        Ok(admission)
    }

    async fn find(&self, permit: &Permit, email: &str) -> Result<Option<User>, Failure> {
        let Ok(email) = Email::try_new("/email", email) else { return Ok(None) };
        Ok(self.ports.storage.reader(permit).users().by_email(&email).await?)
    }
}

/// What the tighter of two limits says.
pub(super) fn tighter(a: Verdict, b: Verdict) -> Verdict {
    let (tight, loose) = if (a.allowed, a.remaining) <= (b.allowed, b.remaining) { (a, b) } else { (b, a) };
    Verdict { retry_after_secs: tight.retry_after_secs.max(loose.retry_after_secs), ..tight }
}

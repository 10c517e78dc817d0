//! Proving once more who one is, before changing what one signs in with. Attempts are counted per account, and a wrong
//! one changes nothing.

use galley_domain::{
    access::{Action, Caller, Identity, Permit},
    accounts::Password,
    error::{ErrorCode, Failure, Issue},
    factors::Method,
    secrets::PasswordCheck,
    throttle::Quota,
};

use crate::{
    factors::take_code,
    sessions::{Attempt, Sessions},
};

/// What somebody enters to prove who they are.
#[derive(Clone)]
pub enum Entered {
    /// Their password.
    Password(String),
    /// A code of their authenticator app.
    Code(String),
}

impl Sessions {
    /// Confirms the session of whoever asks. Fails with `rate_limited`, `password.wrong` at `/password`,
    /// `factor.code_wrong` at `/code` or `factor.not_found`.
    ///
    /// # Errors
    /// `auth.required`, before anything is counted.
    pub async fn confirm(&self, caller: &Caller, proof: Entered) -> Result<Attempt<()>, Failure> {
        let permit = caller.permit(Action::ProfileManage)?;
        let identity = caller.identity().ok_or_else(|| Failure::new(ErrorCode::AuthRequired))?;
        let key = format!("{}:account:{}", permit.tenant(), identity.user);
        let verdict = self.ports.throttle.take(&Quota::CONFIRM, &key).await;
        let outcome = if verdict.allowed {
            self.prove(&permit, identity, proof).await
        } else {
            Err(Failure::new(ErrorCode::RateLimited).retry_after(verdict.retry_after_secs))
        };
        Ok(Attempt { outcome, verdict })
    }

    async fn prove(&self, permit: &Permit, identity: Identity, proof: Entered) -> Result<(), Failure> {
        let ports = &self.ports;
        let code = match proof {
            Entered::Password(password) => {
                self.check_own(permit, identity, &password).await?;
                None
            }
            Entered::Code(code) => Some(code),
        };
        let mut tx = ports.storage.writer(permit).await?;
        if let Some(code) = code {
            let user = tx.users().load(identity.user).await?;
            user.ok_or_else(|| Failure::new(ErrorCode::UserNotFound))?;
            take_code(ports, &mut *tx, identity.user, Method::Totp, &code).await?;
        }
        let session = tx.sessions().by_id(identity.session).await?;
        let session = session.ok_or_else(|| Failure::new(ErrorCode::AuthSessionExpired))?;
        tx.sessions().save(&session.confirm(ports.clock.now())?).await?;
        tx.commit().await?;
        Ok(())
    }

    async fn check_own(&self, permit: &Permit, identity: Identity, password: &str) -> Result<(), Failure> {
        let found = self.ports.storage.reader(permit).users().by_id(identity.user).await?;
        let user = found.ok_or_else(|| Failure::new(ErrorCode::UserNotFound))?;
        let entered = Password::entered(password);
        let check = self.ports.hasher.check(entered.expose(), Some(&user.password)).await?;
        if check == PasswordCheck::Wrong {
            let issue = Issue::at("/password", ErrorCode::PasswordWrong, ErrorCode::PasswordWrong.title());
            return Err(Failure::invalid(ErrorCode::PasswordWrong, vec![issue]));
        }
        Ok(())
    }
}

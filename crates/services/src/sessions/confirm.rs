//! Proving once more who one is, before changing what one signs in with. Attempts are counted per account, and a wrong
//! one changes nothing.

use galley_domain::{
    access::{Action, Caller, Permit},
    accounts::Password,
    error::{ErrorCode, Failure, Issue},
    ids::SessionId,
    secrets::PasswordCheck,
    throttle::Quota,
};

use crate::sessions::{Attempt, Sessions};

impl Sessions {
    /// Confirms the session of whoever asks with their password. Fails with `rate_limited` or `password.wrong` at
    /// `/password`.
    ///
    /// # Errors
    /// `auth.required`, before anything is counted.
    pub async fn confirm(&self, caller: &Caller, password: &str) -> Result<Attempt<()>, Failure> {
        let permit = caller.permit(Action::ProfileManage)?;
        let identity = caller.identity().ok_or_else(|| Failure::new(ErrorCode::AuthRequired))?;
        let key = format!("{}:account:{}", permit.tenant(), identity.user);
        let verdict = self.ports.throttle.take(&Quota::CONFIRM, &key).await;
        let outcome = if verdict.allowed {
            self.prove(&permit, identity.session, password).await
        } else {
            Err(Failure::new(ErrorCode::RateLimited).retry_after(verdict.retry_after_secs))
        };
        Ok(Attempt { outcome, verdict })
    }

    async fn prove(&self, permit: &Permit, session: SessionId, password: &str) -> Result<(), Failure> {
        let ports = &self.ports;
        let id = permit.user().ok_or_else(|| Failure::new(ErrorCode::AuthRequired))?;
        let found = ports.storage.reader(permit).users().by_id(id).await?;
        let user = found.ok_or_else(|| Failure::new(ErrorCode::UserNotFound))?;
        let entered = Password::entered(password);
        if ports.hasher.check(entered.expose(), Some(&user.password)).await? == PasswordCheck::Wrong {
            let issue = Issue::at("/password", ErrorCode::PasswordWrong, ErrorCode::PasswordWrong.title());
            return Err(Failure::invalid(ErrorCode::PasswordWrong, vec![issue]));
        }
        let mut tx = ports.storage.writer(permit).await?;
        let session = tx.sessions().by_id(session).await?;
        let session = session.ok_or_else(|| Failure::new(ErrorCode::AuthSessionExpired))?;
        tx.sessions().save(&session.confirm(ports.clock.now())?).await?;
        tx.commit().await?;
        Ok(())
    }
}

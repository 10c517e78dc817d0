//! One's own password. Every other session and every trusted device ends with the old one.

use galley_domain::{
    access::{Action, Caller},
    accounts::Password,
    error::{ErrorCode, Failure, Issue},
    secrets::PasswordCheck,
    sessions::EndReason,
};

use crate::{
    accounts::{Accounts, load},
    factors::credentials_changed,
};

impl Accounts {
    /// Changes the password of whoever asks.
    ///
    /// # Errors
    /// `auth.confirm_required`; `password.wrong` at `/current`; `body.invalid` with an issue at `/new`.
    pub async fn change_password(&self, caller: &Caller, current: &str, new: &str) -> Result<(), Failure> {
        let ports = &self.ports;
        let permit = caller.permit(Action::CredentialManage)?;
        let identity = caller.identity().ok_or_else(|| Failure::new(ErrorCode::AuthRequired))?;
        let found = ports.storage.reader(&permit).users().by_id(identity.user).await?;
        let before = found.ok_or_else(|| Failure::new(ErrorCode::UserNotFound))?;
        let password = Password::try_new("/new", new, &[&before.name, before.email.as_str()])
            .map_err(|issue| Failure::invalid(ErrorCode::BodyInvalid, vec![issue]))?;
        let wrong = || {
            let issue = Issue::at("/current", ErrorCode::PasswordWrong, ErrorCode::PasswordWrong.title());
            Failure::invalid(ErrorCode::PasswordWrong, vec![issue])
        };
        let entered = Password::entered(current);
        if ports.hasher.check(entered.expose(), Some(&before.password)).await? == PasswordCheck::Wrong {
            return Err(wrong());
        }
        let hash = ports.hasher.hash(password.expose()).await?;
        let mut tx = ports.storage.writer(&permit).await?;
        let user = load(&mut *tx, identity.user, None).await?;
        if user.password != before.password {
            return Err(wrong());
        }
        tx.users().save(&user.change_password(hash)).await?;
        let kept = Some(identity.session);
        credentials_changed(ports, &mut *tx, identity.user, kept, EndReason::PasswordChanged).await?;
        tx.commit().await?;
        Ok(())
    }
}

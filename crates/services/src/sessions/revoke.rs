//! Ending sessions on purpose: one of one's own, all of them, or those of somebody else. What is on disk acts on the
//! next request, on every process.

use galley_domain::{
    access::{Action, Caller, Identity},
    error::{ErrorCode, Failure},
    ids::{SessionId, UserId},
    sessions::EndReason,
};

use crate::sessions::{Sessions, end_all};

/// Which of one's own sessions are to end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Revoked {
    /// All but the one that asks.
    Others,
    /// The one that asks, too.
    All,
}

impl Sessions {
    /// Ends one session of whoever asks.
    ///
    /// # Errors
    /// `session.not_found` when they have no such session that stands.
    pub async fn revoke_one(&self, caller: &Caller, id: SessionId) -> Result<(), Failure> {
        let now = self.ports.clock.now();
        let permit = caller.permit(Action::ProfileManage)?;
        let mut tx = self.ports.storage.writer(&permit).await?;
        let found = tx.sessions().by_id(id).await?.filter(|session| session.is_live(now));
        let session = found.ok_or_else(|| Failure::new(ErrorCode::SessionNotFound))?;
        tx.sessions().save(&session.end(EndReason::Revoked, now)).await?;
        tx.commit().await?;
        Ok(())
    }

    /// Ends sessions of whoever asks.
    ///
    /// # Errors
    /// `auth.required`.
    pub async fn revoke_own(&self, caller: &Caller, which: Revoked) -> Result<(), Failure> {
        let permit = caller.permit(Action::ProfileManage)?;
        let Identity { user, session, .. } =
            caller.identity().ok_or_else(|| Failure::new(ErrorCode::AuthRequired))?;
        let kept = match which {
            Revoked::Others => Some(session),
            Revoked::All => None,
        };
        let mut tx = self.ports.storage.writer(&permit).await?;
        end_all(&self.ports, &mut *tx, user, kept, EndReason::Revoked).await?;
        tx.commit().await?;
        Ok(())
    }

    /// Ends every session of somebody.
    ///
    /// # Errors
    /// `access.denied`, `user.not_found`, `user.role_too_high`.
    pub async fn revoke_of(&self, caller: &Caller, user: UserId) -> Result<(), Failure> {
        let permit = caller.permit(Action::UserManage)?;
        let mut tx = self.ports.storage.writer(&permit).await?;
        let found = tx.users().load(user).await?.ok_or_else(|| Failure::new(ErrorCode::UserNotFound))?;
        found.may_be_managed_by(permit.role())?;
        end_all(&self.ports, &mut *tx, user, None, EndReason::RevokedByManager).await?;
        tx.commit().await?;
        Ok(())
    }
}

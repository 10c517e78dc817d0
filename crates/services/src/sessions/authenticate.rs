//! From a token or a cookie to a caller. Either names a session; the database says whether it still stands and what its
//! person may do, so that ending a session or changing a role acts on the next request.

use galley_domain::{
    access::{Caller, Permit, SystemTask},
    clock::Timestamp,
    error::{ErrorCode, Failure},
    ids::{RequestId, TenantId},
    sessions::{Claim, Session},
};

use crate::sessions::Sessions;

/// What a client shows to prove that a session is its own.
#[derive(Clone, Copy)]
pub enum Proof<'a> {
    /// An access token from the header.
    AccessToken(&'a str),
    /// The secret of a session's cookie.
    CookieSecret(&'a str),
}

impl Sessions {
    /// The caller behind a proof.
    ///
    /// # Errors
    /// `auth.token_invalid` for an access token, `auth.session_expired` for a cookie.
    pub async fn authenticate(
        &self,
        tenant: TenantId,
        proof: Proof<'_>,
        request: RequestId,
    ) -> Result<Caller, Failure> {
        let now = self.ports.clock.now();
        let permit = Permit::system(SystemTask::Authenticate, tenant, request);
        let reader = self.ports.storage.reader(&permit);
        let found = match proof {
            Proof::AccessToken(token) => {
                let refused = || Failure::new(ErrorCode::AuthTokenInvalid);
                let claims = self.ports.tokens.read_access(token, now).ok_or_else(refused)?;
                if claims.tenant != tenant {
                    return Err(refused());
                }
                let found = reader.users().authenticate(Claim::Token(claims.session), now).await?;
                found.filter(|found| found.identity.user == claims.user).ok_or_else(refused)?
            }
            Proof::CookieSecret(secret) => {
                let hash = self.ports.tokens.hash_session(secret);
                let found = reader.users().authenticate(Claim::Cookie(&hash), now).await?;
                found.ok_or_else(|| Failure::new(ErrorCode::AuthSessionExpired))?
            }
        };
        let model = self.catalog.model(&*self.ports.storage, &permit).await?;
        let identity = found.on(&model.site, now);
        self.note_use(&permit, found.session, now).await;
        Ok(Caller::identified(tenant, identity, request))
    }

    /// Writes down, at most once a minute for a session, that it is used. A request does not fail by it.
    async fn note_use(&self, permit: &Permit, session: Session, now: Timestamp) {
        let id = session.id;
        let Some(seen) = session.seen(&self.ports.lifetimes, now) else { return };
        if !self.ports.activity.claim(permit.tenant(), id, now).await {
            return;
        }
        let written = async {
            let mut tx = self.ports.storage.writer(permit).await?;
            tx.sessions().save_seen(&seen).await?;
            tx.commit().await
        };
        if let Err(error) = written.await {
            tracing::warn!(error = &error as &dyn std::error::Error, "the use of a session was not noted");
        }
    }
}

//! From a token to a caller. The token names a session; the database says whether it still stands and what its person
//! may do, so that ending a session or changing a role acts on the next request.

use galley_domain::{
    access::{Caller, Permit, SystemTask},
    error::{ErrorCode, Failure},
    ids::{RequestId, TenantId},
};

use crate::sessions::Sessions;

impl Sessions {
    /// The caller behind an access token.
    ///
    /// # Errors
    /// `auth.token_invalid`.
    pub async fn authenticate(
        &self,
        tenant: TenantId,
        token: &str,
        request: RequestId,
    ) -> Result<Caller, Failure> {
        let refused = || Failure::new(ErrorCode::AuthTokenInvalid);
        let now = self.ports.clock.now();
        let claims = self.ports.tokens.read_access(token, now).ok_or_else(refused)?;
        if claims.tenant != tenant {
            return Err(refused());
        }
        let permit = Permit::system(SystemTask::Authenticate, tenant, request);
        let found = self.ports.storage.reader(&permit).users().authenticate(claims.session, now).await?;
        let identity = found.map(|found| found.identity).filter(|identity| identity.user == claims.user);
        identity.map(|identity| Caller::identified(tenant, identity, request)).ok_or_else(refused)
    }
}

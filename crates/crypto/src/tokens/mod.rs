//! Tokens of several kinds. Invariant: a token of one kind is never taken for another, for each has a key of its own.

mod access;
mod api_key;
mod opaque;
mod setup;

use galley_domain::{
    api_keys::IssuedKey,
    clock::Timestamp,
    error::Failure,
    ids::TenantId,
    secrets::{AccessClaims, FreshSecret, TokenHash, Tokens},
};

use crate::key::{Purpose, SigningKey};

/// Makes and reads all tokens of a server.
pub struct JwtTokens {
    access: access::AccessTokens,
    refresh_key: [u8; 32],
    session_key: [u8; 32],
    setup_key: [u8; 32],
    api_key: [u8; 32],
}

impl JwtTokens {
    /// Tokens under `key`; `issuer` names the server in access tokens, and servers that share a key must share it.
    pub fn new(key: &SigningKey, issuer: &str) -> Self {
        Self {
            access: access::AccessTokens::new(&key.derive(Purpose::Access), issuer),
            refresh_key: key.derive(Purpose::Refresh),
            session_key: key.derive(Purpose::Session),
            setup_key: key.derive(Purpose::SetUp),
            api_key: key.derive(Purpose::ApiKey),
        }
    }
}

impl std::fmt::Debug for JwtTokens {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("JwtTokens(…)")
    }
}

impl Tokens for JwtTokens {
    fn issue_access(&self, claims: &AccessClaims) -> Result<String, Failure> {
        self.access.issue(claims)
    }

    fn read_access(&self, token: &str, now: Timestamp) -> Option<AccessClaims> {
        self.access.read(token, now)
    }

    fn new_refresh(&self) -> FreshSecret {
        opaque::fresh(opaque::REFRESH, &self.refresh_key)
    }

    fn hash_refresh(&self, secret: &str) -> TokenHash {
        opaque::hash(&self.refresh_key, secret)
    }

    fn new_session(&self) -> FreshSecret {
        opaque::fresh(opaque::SESSION, &self.session_key)
    }

    fn hash_session(&self, secret: &str) -> TokenHash {
        opaque::hash(&self.session_key, secret)
    }

    fn new_api_key(&self) -> IssuedKey {
        api_key::fresh(&self.api_key)
    }

    fn hash_api_key(&self, secret: &str) -> Option<TokenHash> {
        api_key::hash(&self.api_key, secret)
    }

    fn is_setup_token(&self, tenant: TenantId, token: &str) -> bool {
        setup::matches(&self.setup_key, tenant, token)
    }

    fn setup_token(&self, tenant: TenantId) -> String {
        setup::make(&self.setup_key, tenant)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_of_one_kind_is_unknown_as_another() {
        let tokens = JwtTokens::new(&SigningKey::random(), "galley");
        let (cookie, refresh) = (tokens.new_session(), tokens.new_refresh());
        assert_eq!(tokens.hash_session(&cookie.secret), cookie.hash);
        assert_ne!(tokens.hash_refresh(&cookie.secret), cookie.hash);
        assert_ne!(tokens.hash_session(&refresh.secret), refresh.hash);
    }
}

//! Ports for passwords and tokens. Invariant: what is stored can check a secret and cannot give it back.

use async_trait::async_trait;

use crate::{
    api_keys::IssuedKey,
    clock::Timestamp,
    error::Failure,
    ids::{SessionId, TenantId, UserId},
};

/// A password's hash in the PHC string format.
#[derive(Clone, PartialEq, Eq)]
pub struct PasswordHash(pub String);

impl std::fmt::Debug for PasswordHash {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PasswordHash(…)")
    }
}

/// What checking a password told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PasswordCheck {
    /// It is the password.
    Right,
    /// It is the password, and the hash was made with weaker settings than today's.
    RightButOutdated,
    /// It is not.
    Wrong,
}

/// Hashes passwords with argon2id, off the async threads.
#[async_trait]
pub trait Hasher: Send + Sync {
    /// The hash of `password` under today's settings.
    async fn hash(&self, password: &str) -> Result<PasswordHash, Failure>;
    /// Checks `password`; with no hash (an unknown account) it takes the same time and is wrong.
    async fn check(&self, password: &str, hash: Option<&PasswordHash>) -> Result<PasswordCheck, Failure>;
}

/// What an access token says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccessClaims {
    /// Who.
    pub user: UserId,
    /// Under which sign-in.
    pub session: SessionId,
    /// On which site.
    pub tenant: TenantId,
    /// Until when.
    pub expires_at: Timestamp,
}

/// A random secret of a client: it goes out once, and its hash is kept.
#[derive(Clone)]
pub struct FreshSecret {
    /// What the client keeps.
    pub secret: String,
    /// What the database keeps.
    pub hash: TokenHash,
}

/// A keyed hash of a token.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct TokenHash(pub String);

/// Makes and reads tokens.
pub trait Tokens: Send + Sync {
    /// A signed access token.
    fn issue_access(&self, claims: &AccessClaims) -> Result<String, Failure>;
    /// The claims of an access token that is genuine and not expired at `now`.
    fn read_access(&self, token: &str, now: Timestamp) -> Option<AccessClaims>;
    /// A fresh random refresh token.
    fn new_refresh(&self) -> FreshSecret;
    /// The hash under which a refresh token is kept.
    fn hash_refresh(&self, secret: &str) -> TokenHash;
    /// A fresh random secret for a session's cookie.
    fn new_session(&self) -> FreshSecret;
    /// The hash under which the secret of a session's cookie is kept; never that of a refresh token.
    fn hash_session(&self, secret: &str) -> TokenHash;
    /// A fresh random key for a program.
    fn new_api_key(&self) -> IssuedKey;
    /// The hash under which a program's key is kept; `None` for what cannot be one.
    fn hash_api_key(&self, secret: &str) -> Option<TokenHash>;
    /// Whether `token` is this server's set-up token for `tenant`, compared in constant time.
    fn is_setup_token(&self, tenant: TenantId, token: &str) -> bool;
    /// The set-up token, to be printed on the operator's terminal.
    fn setup_token(&self, tenant: TenantId) -> String;
}

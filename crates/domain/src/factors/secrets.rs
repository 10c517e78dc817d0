//! What second factors need of cryptography. Invariant: a seed can be used and never read from the database alone; every
//! other secret can only be checked.

use std::fmt;

use crate::{clock::Timestamp, error::Failure, ids::UserId, secrets::TokenHash};

/// A seed, encrypted under a key of the server; only [`FactorSecrets`] can use it.
#[derive(Clone, PartialEq, Eq)]
pub struct SealedSeed(pub String);

impl fmt::Debug for SealedSeed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SealedSeed(…)")
    }
}

/// A seed as its person needs it once, to put it into their app.
#[derive(Clone)]
pub struct SeedSheet {
    /// The seed to be typed: base 32 (RFC 4648) without padding.
    pub secret: String,
    /// The same as an `otpauth` URL.
    pub url: String,
    /// The URL as a QR code, drawn in SVG.
    pub qr_svg: String,
}

/// What a random secret is for; each kind is hashed under a key of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SecretKind {
    /// A sign-in that waits for its second step.
    Challenge,
    /// The browser in which that sign-in was begun.
    ChallengeBrowser,
    /// A device that is trusted.
    TrustedDevice,
}

/// A random secret: the client gets the text once, the hash is kept.
#[derive(Clone)]
pub struct FreshSecret {
    /// What the client keeps.
    pub secret: String,
    /// What the database keeps.
    pub hash: TokenHash,
}

/// A backup code: its person sees the text once, the hash is kept.
#[derive(Clone)]
pub struct FreshBackupCode {
    /// What the person writes down.
    pub text: String,
    /// What the database keeps.
    pub hash: TokenHash,
}

/// Makes and checks the secrets of second factors.
pub trait FactorSecrets: Send + Sync {
    /// A fresh random seed for `user`, sealed.
    ///
    /// # Errors
    /// `internal`.
    fn new_seed(&self, user: UserId) -> Result<SealedSeed, Failure>;
    /// The seed of `user`, to be shown; `issuer` and `account` tell it apart from others in their app.
    ///
    /// # Errors
    /// `internal` when it was sealed for somebody else or under another key.
    fn show_seed(
        &self,
        user: UserId,
        seed: &SealedSeed,
        issuer: &str,
        account: &str,
    ) -> Result<SeedSheet, Failure>;
    /// The step that `code` belongs to, at most one away from the present one; `None` for a wrong code. Compared in
    /// constant time.
    ///
    /// # Errors
    /// As [`FactorSecrets::show_seed`].
    fn step_of(
        &self,
        user: UserId,
        seed: &SealedSeed,
        code: &str,
        now: Timestamp,
    ) -> Result<Option<u64>, Failure>;
    /// Fresh backup codes of `user`.
    fn new_backup_codes(&self, user: UserId) -> Vec<FreshBackupCode>;
    /// The hash under which a backup code of `user` is kept, in whatever case and grouping it was typed.
    fn hash_backup_code(&self, user: UserId, typed: &str) -> TokenHash;
    /// A fresh random secret.
    fn fresh(&self, kind: SecretKind) -> FreshSecret;
    /// The hash under which a secret is kept.
    fn hash(&self, kind: SecretKind, secret: &str) -> TokenHash;
}

//! Second factors: what a person shows besides their password. Invariants: a code works once; a factor counts only after
//! it was shown to work; between the two steps of signing in there is no session.

mod backup_codes;
mod challenge;
mod device;
mod port;
mod requirement;
mod secrets;
#[cfg(test)]
mod tests;
mod totp;

pub use backup_codes::BackupCodes;
pub use challenge::Challenge;
pub use device::TrustedDevice;
pub use port::{ChallengeRepo, DeviceRepo, FactorQueries, FactorRepo, FactorsView};
pub use requirement::{Enrolment, Requirement};
pub use secrets::{FactorSecrets, FreshBackupCode, FreshSecret, SealedSeed, SecretKind, SeedSheet};
pub use totp::{Totp, TotpState};

use serde::{Deserialize, Serialize};

/// A kind of second factor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FactorKind {
    /// Codes of an authenticator app (RFC 6238).
    Totp,
    /// A passkey (WebAuthn).
    Passkey,
}

/// How a second step can be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// A code of the authenticator app.
    Totp,
    /// One of the backup codes.
    BackupCode,
}

//! The secrets of second factors. Invariant: each kind has a key of its own, and belongs to the person it was made for.

mod backup;
mod totp;

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use galley_domain::{
    clock::Timestamp,
    error::{ErrorCode, Failure},
    factors::{FactorSecrets, FreshBackupCode, FreshSecret, SealedSeed, SecretKind, SeedSheet},
    ids::UserId,
    secrets::TokenHash,
};

use crate::{
    cipher::Cipher,
    key::{Purpose, SigningKey, hmac},
};

/// Makes and checks the secrets of second factors under keys derived from the server's.
pub struct FactorVault {
    seeds: Cipher,
    backup_codes: [u8; 32],
    challenges: [u8; 32],
    browsers: [u8; 32],
    devices: [u8; 32],
}

impl FactorVault {
    /// A vault under `key`.
    pub fn new(key: &SigningKey) -> Self {
        Self {
            seeds: Cipher::new(&key.derive(Purpose::TotpSeed)),
            backup_codes: key.derive(Purpose::BackupCode),
            challenges: key.derive(Purpose::Challenge),
            browsers: key.derive(Purpose::ChallengeBrowser),
            devices: key.derive(Purpose::TrustedDevice),
        }
    }

    fn seed(&self, user: UserId, seed: &SealedSeed) -> Result<Vec<u8>, Failure> {
        self.seeds.open(user.0.as_bytes(), &seed.0).map_err(broken)
    }
}

impl std::fmt::Debug for FactorVault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("FactorVault(…)")
    }
}

impl FactorSecrets for FactorVault {
    fn new_seed(&self, user: UserId) -> Result<SealedSeed, Failure> {
        self.seeds.close(user.0.as_bytes(), &totp::fresh_seed()).map(SealedSeed).map_err(broken)
    }

    fn show_seed(
        &self,
        user: UserId,
        seed: &SealedSeed,
        issuer: &str,
        account: &str,
    ) -> Result<SeedSheet, Failure> {
        totp::sheet(self.seed(user, seed)?, issuer, account)
    }

    fn step_of(
        &self,
        user: UserId,
        seed: &SealedSeed,
        code: &str,
        now: Timestamp,
    ) -> Result<Option<u64>, Failure> {
        totp::step_of(self.seed(user, seed)?, code, now)
    }

    fn new_backup_codes(&self, user: UserId) -> Vec<FreshBackupCode> {
        backup::fresh(&self.backup_codes, user)
    }

    fn hash_backup_code(&self, user: UserId, typed: &str) -> TokenHash {
        backup::hash(&self.backup_codes, user, typed)
    }

    fn fresh(&self, kind: SecretKind) -> FreshSecret {
        let mut bytes = [0_u8; 32];
        rand::fill(&mut bytes);
        let secret = BASE64_URL_SAFE_NO_PAD.encode(bytes);
        FreshSecret { hash: self.hash(kind, &secret), secret }
    }

    fn hash(&self, kind: SecretKind, secret: &str) -> TokenHash {
        let key = match kind {
            SecretKind::Challenge => &self.challenges,
            SecretKind::ChallengeBrowser => &self.browsers,
            SecretKind::TrustedDevice => &self.devices,
        };
        TokenHash(hex::encode(hmac(key, &[secret.as_bytes()])))
    }
}

fn broken(cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Failure {
    Failure::new(ErrorCode::Internal).caused_by(cause)
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    const ADA: UserId = UserId(Uuid::from_u128(1));
    const BOB: UserId = UserId(Uuid::from_u128(2));

    #[test]
    fn a_seed_opens_for_its_person_alone() {
        let vault = FactorVault::new(&SigningKey::random());
        let seed = vault.new_seed(ADA).unwrap();
        assert!(vault.show_seed(ADA, &seed, "Galley", "ada@example.org").is_ok());
        assert!(vault.show_seed(BOB, &seed, "Galley", "bob@example.org").is_err());
        assert!(
            FactorVault::new(&SigningKey::random())
                .step_of(ADA, &seed, "000000", Timestamp::UNIX_EPOCH)
                .is_err()
        );
        assert!(!format!("{seed:?}{vault:?}").contains(&seed.0));
    }

    #[test]
    fn secrets_of_one_kind_are_not_taken_for_another() {
        let vault = FactorVault::new(&SigningKey::random());
        let kinds = [SecretKind::Challenge, SecretKind::ChallengeBrowser, SecretKind::TrustedDevice];
        let fresh = kinds.map(|kind| vault.fresh(kind));
        for (kind, made) in kinds.iter().zip(&fresh) {
            assert_eq!(made.secret.len(), 43, "256 bits");
            for other in kinds {
                assert_eq!(vault.hash(other, &made.secret) == made.hash, other == *kind);
            }
        }
    }
}

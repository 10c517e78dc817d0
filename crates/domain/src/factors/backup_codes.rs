//! Codes for the day when the other factor is lost. Invariant: each works once; what is kept cannot give them back.

use crate::{
    clock::Timestamp,
    error::Failure,
    event::{Changed, Event},
    factors::totp::wrong_code,
    ids::UserId,
    secrets::TokenHash,
};

/// A person's backup codes, by hash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BackupCodes {
    /// Whose.
    pub user: UserId,
    /// Those that were not used yet.
    pub unused: Vec<TokenHash>,
    /// When they were made.
    pub made_at: Timestamp,
}

impl BackupCodes {
    /// How many there are at first.
    pub const COUNT: usize = 10;

    /// Fresh codes; those before them work no more.
    pub fn make(user: UserId, hashes: Vec<TokenHash>, now: Timestamp) -> Changed<Self> {
        let codes = Self { user, unused: hashes, made_at: now };
        Changed::new(codes, Event::BackupCodesMade { user })
    }

    /// Uses one up.
    ///
    /// # Errors
    /// `factor.code_wrong` at `/code`, also for one that was used.
    pub fn spend(mut self, shown: &TokenHash) -> Result<Changed<Self>, Failure> {
        let at = self.unused.iter().position(|known| known == shown).ok_or_else(wrong_code)?;
        self.unused.remove(at);
        let event = Event::BackupCodeUsed { user: self.user, left: self.unused.len() };
        Ok(Changed::new(self, event))
    }
}

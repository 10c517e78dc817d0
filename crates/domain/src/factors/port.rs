//! What second factors need of storage.

use async_trait::async_trait;

use crate::{
    clock::Timestamp,
    event::Changed,
    factors::{BackupCodes, Challenge, Totp, TrustedDevice},
    ids::{TrustedDeviceId, UserId},
    secrets::TokenHash,
    storage::StorageError,
};

/// What somebody has, as they see it.
#[derive(Clone, Debug, Default)]
pub struct FactorsView {
    /// Since when their authenticator app counts.
    pub totp_since: Option<Timestamp>,
    /// How many backup codes are left, and when they were made.
    pub backup_codes: Option<(usize, Timestamp)>,
}

/// Reads of second factors, within the permit's reach.
#[async_trait]
pub trait FactorQueries: Send + Sync {
    /// What `user` has.
    async fn view(&self, user: UserId) -> Result<FactorsView, StorageError>;
    /// Who did the first step of the sign-in that waits under this secret.
    async fn challenged(&self, secret: &TokenHash) -> Result<Option<UserId>, StorageError>;
    /// The devices that `user` trusts at `now`, the newest first.
    async fn devices(&self, user: UserId, now: Timestamp) -> Result<Vec<TrustedDevice>, StorageError>;
}

/// Second factors in a transaction, within the permit's reach. What is loaded is locked until the transaction ends.
#[async_trait]
pub trait FactorRepo: Send {
    /// The authenticator app of `user`.
    async fn totp(&mut self, user: UserId) -> Result<Option<Totp>, StorageError>;
    /// Stores it in place of any before it.
    async fn save_totp(&mut self, totp: &Changed<Totp>) -> Result<(), StorageError>;
    /// Deletes it.
    async fn delete_totp(&mut self, totp: &Changed<Totp>) -> Result<(), StorageError>;
    /// The backup codes of `user`.
    async fn backup_codes(&mut self, user: UserId) -> Result<Option<BackupCodes>, StorageError>;
    /// Stores them in place of any before them.
    async fn save_backup_codes(&mut self, codes: &Changed<BackupCodes>) -> Result<(), StorageError>;
    /// Deletes the backup codes of `user`, which are worth nothing without a factor.
    async fn delete_backup_codes(&mut self, user: UserId) -> Result<(), StorageError>;
}

/// Sign-ins that wait for their second step, in a transaction. What is loaded is locked until it ends.
#[async_trait]
pub trait ChallengeRepo: Send {
    /// Stores a new one.
    async fn add(&mut self, challenge: &Changed<Challenge>) -> Result<(), StorageError>;
    /// The one with this secret.
    async fn by_secret(&mut self, secret: &TokenHash) -> Result<Option<Challenge>, StorageError>;
    /// Stores a wrong try.
    async fn save(&mut self, challenge: &Changed<Challenge>) -> Result<(), StorageError>;
    /// Deletes one that is used up.
    async fn delete(&mut self, challenge: &Changed<Challenge>) -> Result<(), StorageError>;
    /// Deletes those of `user`: what they were opened on has changed.
    async fn delete_of(&mut self, user: UserId) -> Result<(), StorageError>;
    /// Forgets those that ran out before `before`; returns how many.
    async fn prune(&mut self, before: Timestamp) -> Result<u64, StorageError>;
}

/// Trusted devices in a transaction, within the permit's reach. What is loaded is locked until it ends.
#[async_trait]
pub trait DeviceRepo: Send {
    /// Stores a new one.
    async fn add(&mut self, device: &Changed<TrustedDevice>) -> Result<(), StorageError>;
    /// The one with this secret.
    async fn by_secret(&mut self, secret: &TokenHash) -> Result<Option<TrustedDevice>, StorageError>;
    /// The one with this id.
    async fn by_id(&mut self, id: TrustedDeviceId) -> Result<Option<TrustedDevice>, StorageError>;
    /// Every one of `user`, those that ran out too.
    async fn of(&mut self, user: UserId) -> Result<Vec<TrustedDevice>, StorageError>;
    /// Stores that it was used.
    async fn save(&mut self, device: &Changed<TrustedDevice>) -> Result<(), StorageError>;
    /// Deletes one.
    async fn delete(&mut self, device: &Changed<TrustedDevice>) -> Result<(), StorageError>;
    /// Forgets those that ran out before `before`; returns how many.
    async fn prune(&mut self, before: Timestamp) -> Result<u64, StorageError>;
}

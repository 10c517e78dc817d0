//! What keys need of storage.

use async_trait::async_trait;

use crate::{
    access::Role,
    accounts::UserKind,
    api_keys::ApiKey,
    clock::Timestamp,
    error::{ErrorCode, Failure},
    event::Changed,
    factors::Enrolment,
    ids::{ApiKeyId, UserId},
    page::{PageRequest, Paged},
    secrets::TokenHash,
    sites::Site,
    storage::StorageError,
};

/// A key as lists show it.
#[derive(Clone, Debug)]
pub struct ApiKeyView {
    /// The key.
    pub key: ApiKey,
    /// What its owner is called.
    pub owner_name: String,
}

/// A key with its owner as they are now.
#[derive(Clone, Debug)]
pub struct FoundKey {
    /// The key.
    pub key: ApiKey,
    /// What its owner is on the site.
    pub role: Role,
    /// Whether its owner may act.
    pub owner_active: bool,
    /// Whether its owner is a person.
    pub owner_kind: UserKind,
    /// When its owner was made.
    pub owner_since: Timestamp,
    /// Since when its owner has a second factor.
    pub second_factor_since: Option<Timestamp>,
}

impl FoundKey {
    /// Checks that its owner may act on `site` themselves: a key is no way around a second factor that is overdue.
    /// Programs have none and need none.
    ///
    /// # Errors
    /// `auth.second_factor_required`.
    pub fn check_owner(&self, site: &Site, now: Timestamp) -> Result<(), Failure> {
        let required = &site.security.second_factor;
        let stands = required.enrolment(self.role, self.second_factor_since, self.owner_since, now);
        match (self.owner_kind, stands) {
            (UserKind::Person, Enrolment::Overdue) => Err(Failure::new(ErrorCode::AuthSecondFactorRequired)),
            (UserKind::Person | UserKind::Service, _) => Ok(()),
        }
    }
}

/// Reads of keys.
#[async_trait]
pub trait ApiKeyQueries: Send + Sync {
    /// A page of keys within the permit's reach, newest first; only those of `owner` if one is named.
    async fn list(&self, owner: Option<UserId>, page: PageRequest)
    -> Result<Paged<ApiKeyView>, StorageError>;
    /// The key that has or had this secret, with its owner, in one statement.
    async fn by_token(&self, token: &TokenHash) -> Result<Option<FoundKey>, StorageError>;
}

/// Keys in a transaction.
#[async_trait]
pub trait ApiKeyRepo: Send {
    /// The key with this id within the permit's reach, locked until the transaction ends.
    async fn load(&mut self, id: ApiKeyId) -> Result<Option<ApiKey>, StorageError>;
    /// How many keys of an owner work at `now`.
    async fn live_of(&mut self, owner: UserId, now: Timestamp) -> Result<u64, StorageError>;
    /// Stores a new key.
    async fn add(&mut self, key: &Changed<ApiKey>) -> Result<(), StorageError>;
    /// Stores a change.
    async fn save(&mut self, key: &Changed<ApiKey>) -> Result<(), StorageError>;
    /// Notes that a key was used at `now`, which is nothing that anybody needs to hear of.
    async fn used(&mut self, id: ApiKeyId, now: Timestamp) -> Result<(), StorageError>;
}

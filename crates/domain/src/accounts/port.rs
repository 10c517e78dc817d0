//! What accounts need of storage.

use async_trait::async_trait;

use crate::{
    access::{Identity, Role},
    accounts::{Email, User, UserKind},
    clock::Timestamp,
    event::Changed,
    ids::UserId,
    page::{PageRequest, Paged},
    sessions::{Claim, Session},
    sites::Site,
    storage::StorageError,
};

/// A person as lists show them.
#[derive(Clone, Debug)]
pub struct UserView {
    /// Id.
    pub id: UserId,
    /// Name.
    pub name: String,
    /// E-mail address.
    pub email: String,
    /// Role.
    pub role: Role,
    /// Whether they can sign in.
    pub active: bool,
    /// Whether they have a second factor.
    pub second_factor: bool,
    /// Version, for `If-Match`.
    pub version: u64,
    /// When they were made.
    pub created_at: Timestamp,
    /// When they were last here, to the minute.
    pub last_seen_at: Option<Timestamp>,
}

/// Which people are wanted.
#[derive(Clone, Debug, Default)]
pub struct UserFilter {
    /// People, or accounts that only keys act as.
    pub kind: UserKind,
    /// Part of the name or the address, in any case.
    pub text: Option<String>,
    /// Only this role.
    pub role: Option<Role>,
    /// Only those who can sign in, or only those who cannot.
    pub active: Option<bool>,
}

/// A live session's person, as the database has them now.
#[derive(Clone, Debug)]
pub struct Authenticated {
    /// Who, as what.
    pub identity: Identity,
    /// Under which session.
    pub session: Session,
    /// Since when the person has a second factor, if they have one.
    pub second_factor_since: Option<Timestamp>,
    /// When the person was made.
    pub created_at: Timestamp,
}

impl Authenticated {
    /// Who asks on `site`, with what its rules make of them.
    pub fn on(&self, site: &Site, now: Timestamp) -> Identity {
        let required = &site.security.second_factor;
        let mut identity = self.identity;
        identity.assurance.enrolment =
            required.enrolment(identity.role, self.second_factor_since, self.created_at, now);
        identity
    }
}

/// Reads of people.
#[async_trait]
pub trait UserQueries: Send + Sync {
    /// A page of people by name.
    async fn list(&self, filter: &UserFilter, page: PageRequest) -> Result<Paged<UserView>, StorageError>;
    /// One person, within the permit's reach.
    async fn view(&self, id: UserId) -> Result<Option<UserView>, StorageError>;
    /// The person with this id in full, within the permit's reach.
    async fn by_id(&self, id: UserId) -> Result<Option<User>, StorageError>;
    /// The person with this address in full; never an account that only keys act as, so no way of signing in finds one.
    async fn by_email(&self, email: &Email) -> Result<Option<User>, StorageError>;
    /// The person behind a session that is neither ended nor run out at `now`, if they are still active.
    async fn authenticate(
        &self,
        claim: Claim<'_>,
        now: Timestamp,
    ) -> Result<Option<Authenticated>, StorageError>;
}

/// People in a transaction.
#[async_trait]
pub trait UserRepo: Send {
    /// The person with this id within the permit's reach, locked until the transaction ends.
    async fn load(&mut self, id: UserId) -> Result<Option<User>, StorageError>;
    /// Active owners besides `except`, with the site's owners locked until the transaction ends.
    async fn other_active_owners(&mut self, except: UserId) -> Result<u64, StorageError>;
    /// Stores a new person. `Taken("user.email")` when the address is.
    async fn add(&mut self, user: &Changed<User>) -> Result<(), StorageError>;
    /// Stores a change of the person at `user.version`, which becomes one more. Returns the new version.
    async fn save(&mut self, user: &Changed<User>) -> Result<u64, StorageError>;
}

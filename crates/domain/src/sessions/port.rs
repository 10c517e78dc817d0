//! What sessions need of storage.

use async_trait::async_trait;

use crate::{
    access::Origin,
    clock::Timestamp,
    event::Changed,
    ids::{SessionId, UserId},
    page::{PageRequest, Paged},
    secrets::TokenHash,
    sessions::{Mode, Session, SignInMethod},
    storage::StorageError,
};

/// What names the session that somebody claims to have.
#[derive(Clone, Copy, Debug)]
pub enum Claim<'a> {
    /// The id in an access token; finds sessions that are held with tokens alone.
    Token(SessionId),
    /// The hash of a cookie's secret; finds sessions that are held with a cookie alone.
    Cookie(&'a TokenHash),
}

/// A session as lists show it.
#[derive(Clone, Debug, PartialEq)]
pub struct SessionView {
    /// Its id.
    pub id: SessionId,
    /// How it is held.
    pub mode: Mode,
    /// How it began.
    pub method: SignInMethod,
    /// From where it began.
    pub origin: Origin,
    /// When it began.
    pub started_at: Timestamp,
    /// When it was last used, to the minute.
    pub seen_at: Timestamp,
    /// When it is over unless used.
    pub expires_at: Timestamp,
}

/// Reads of sessions.
#[async_trait]
pub trait SessionQueries: Send + Sync {
    /// A page of the sessions of `user` that stand at `now`, the last used first, within the permit's reach.
    async fn live_of(
        &self,
        user: UserId,
        now: Timestamp,
        page: PageRequest,
    ) -> Result<Paged<SessionView>, StorageError>;
}

/// Sessions in a transaction.
#[async_trait]
pub trait SessionRepo: Send {
    /// Stores a new session.
    async fn add(&mut self, session: &Changed<Session>) -> Result<(), StorageError>;
    /// The session that ever had this refresh token, used or not, locked until the transaction ends.
    async fn by_token(&mut self, token: &TokenHash) -> Result<Option<Session>, StorageError>;
    /// The session with this id, locked until the transaction ends.
    async fn by_id(&mut self, id: SessionId) -> Result<Option<Session>, StorageError>;
    /// Stores a change; the old token is remembered as used.
    async fn save(&mut self, session: &Changed<Session>) -> Result<(), StorageError>;
    /// Stores when a session was last used and until when it stands, and nothing else: one that ended meanwhile stays
    /// ended, and one that was used later stays so.
    async fn save_seen(&mut self, session: &Changed<Session>) -> Result<(), StorageError>;
    /// The live sessions of a person but for `except`, oldest first, locked until the transaction ends.
    async fn live_of(
        &mut self,
        user: UserId,
        except: Option<SessionId>,
    ) -> Result<Vec<Session>, StorageError>;
    /// Forgets sessions that were over before `before`; returns how many.
    async fn prune(&mut self, before: Timestamp) -> Result<u64, StorageError>;
}

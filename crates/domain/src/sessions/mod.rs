//! Sign-ins and their rotating refresh tokens. Invariant: each refresh token works once; a second use ends the
//! session, for somebody has stolen one of the two.

use async_trait::async_trait;
use chrono::Duration;

use crate::{
    accounts::User,
    clock::Timestamp,
    error::{ErrorCode, Failure},
    event::{Changed, Event},
    ids::{SessionId, UserId},
    secrets::TokenHash,
    storage::StorageError,
};

/// One sign-in of one person.
#[derive(Clone, Debug, PartialEq)]
pub struct Session {
    /// Its id, also in access tokens.
    pub id: SessionId,
    /// Whose.
    pub user: UserId,
    /// When it began.
    pub started_at: Timestamp,
    /// When it was last renewed.
    pub renewed_at: Timestamp,
    /// When its person last entered a password or a factor in it.
    pub confirmed_at: Timestamp,
    /// When it was ended, if it was.
    pub ended_at: Option<Timestamp>,
    /// The hash of the refresh token that works now.
    pub token: TokenHash,
    /// What the browser calls itself, shortened.
    pub user_agent: String,
}

/// What came of showing a refresh token.
#[derive(Debug)]
pub enum Renewal {
    /// It worked; the session has a new token.
    Renewed(Changed<Session>),
    /// It had been used before; the session is over.
    Reused(Changed<Session>),
}

impl Session {
    /// Minutes that an access token is good for.
    pub const ACCESS_MINUTES: i64 = 10;
    /// Days without renewal after which a session is over.
    pub const IDLE_DAYS: i64 = 14;
    /// Days after which a session is over whatever happens.
    pub const ABSOLUTE_DAYS: i64 = 90;
    /// Characters of a user agent that are kept.
    pub const USER_AGENT_MAX: usize = 200;

    /// Begins a session.
    pub fn start(id: SessionId, user: &User, token: TokenHash, agent: &str, now: Timestamp) -> Changed<Self> {
        let user_agent = agent.chars().filter(|c| !c.is_control()).take(Self::USER_AGENT_MAX).collect();
        let session = Self {
            id,
            user: user.id,
            started_at: now,
            renewed_at: now,
            confirmed_at: now,
            ended_at: None,
            token,
            user_agent,
        };
        Changed::new(session, Event::SessionStarted { session: id, user: user.id })
    }

    /// Whether it can still be used.
    pub fn is_live(&self, now: Timestamp) -> bool {
        self.ended_at.is_none() && now < self.expires_at()
    }

    /// When it is over unless renewed.
    pub fn expires_at(&self) -> Timestamp {
        (self.renewed_at + Duration::days(Self::IDLE_DAYS))
            .min(self.started_at + Duration::days(Self::ABSOLUTE_DAYS))
    }

    /// Takes a refresh token in exchange for `next`.
    ///
    /// # Errors
    /// `auth.session_expired` when the session is over.
    pub fn renew(mut self, shown: &TokenHash, next: TokenHash, now: Timestamp) -> Result<Renewal, Failure> {
        if !self.is_live(now) {
            return Err(Failure::new(ErrorCode::AuthSessionExpired));
        }
        if *shown != self.token {
            self.ended_at = Some(now);
            let event = Event::SessionEnded { session: self.id, reuse_detected: true };
            return Ok(Renewal::Reused(Changed::new(self, event)));
        }
        self.token = next;
        self.renewed_at = now;
        let event = Event::SessionRefreshed { session: self.id };
        Ok(Renewal::Renewed(Changed::new(self, event)))
    }

    /// Its person proved once more who they are.
    ///
    /// # Errors
    /// `auth.session_expired` when the session is over.
    pub fn confirm(mut self, now: Timestamp) -> Result<Changed<Self>, Failure> {
        if !self.is_live(now) {
            return Err(Failure::new(ErrorCode::AuthSessionExpired));
        }
        self.confirmed_at = now;
        let event = Event::SessionConfirmed { session: self.id };
        Ok(Changed::new(self, event))
    }

    /// Ends it; ending it again changes nothing.
    pub fn end(mut self, now: Timestamp) -> Changed<Self> {
        let first = self.ended_at.is_none();
        self.ended_at = self.ended_at.or(Some(now));
        let event = Event::SessionEnded { session: self.id, reuse_detected: false };
        Changed::with_events(self, if first { vec![event] } else { Vec::new() })
    }
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
    /// The live sessions of a person, but for `except`.
    async fn live_of(
        &mut self,
        user: UserId,
        except: Option<SessionId>,
    ) -> Result<Vec<Session>, StorageError>;
    /// Forgets sessions that were over before `before`; returns how many.
    async fn prune(&mut self, before: Timestamp) -> Result<u64, StorageError>;
}

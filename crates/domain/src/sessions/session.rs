//! One sign-in. Invariant: its deadlines are set when it begins and move only by its use, never beyond its absolute
//! end.

use chrono::Duration;

use crate::{
    access::Origin,
    accounts::User,
    clock::Timestamp,
    error::{ErrorCode, Failure},
    event::{Changed, Event},
    ids::{SessionId, UserId},
    secrets::TokenHash,
    sessions::{EndReason, Mode, SignInMethod},
};

/// How long sessions last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lifetimes {
    /// Without use.
    pub idle: Duration,
    /// Whatever happens.
    pub absolute: Duration,
}

impl Default for Lifetimes {
    /// Three days without use, 30 days in any case, the limit of NIST SP 800-63B-4 for one factor.
    fn default() -> Self {
        Self { idle: Duration::days(3), absolute: Duration::days(30) }
    }
}

/// One sign-in of one person.
#[derive(Clone, Debug, PartialEq)]
pub struct Session {
    /// Its id, also in access tokens.
    pub id: SessionId,
    /// Whose.
    pub user: UserId,
    /// How the client holds it.
    pub mode: Mode,
    /// How it began.
    pub method: SignInMethod,
    /// From where it began.
    pub origin: Origin,
    /// The hash of the secret that works now: a cookie's, or a refresh token's.
    pub token: TokenHash,
    /// When it began.
    pub started_at: Timestamp,
    /// When its refresh token was last renewed.
    pub renewed_at: Timestamp,
    /// When its person last entered a password or a factor in it.
    pub confirmed_at: Timestamp,
    /// When it was last used, to the minute.
    pub seen_at: Timestamp,
    /// When it is over unless used.
    pub idle_until: Timestamp,
    /// When it is over whatever happens.
    pub ends_at: Timestamp,
    /// That it ended before its time, if it did.
    pub ended: Option<Ended>,
}

/// The end of a session before its time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ended {
    /// When.
    pub at: Timestamp,
    /// Why; not known of sessions that ended before reasons were kept.
    pub reason: Option<EndReason>,
}

/// What it takes to begin a session.
#[derive(Clone, Debug)]
pub struct NewSession {
    /// Its id.
    pub id: SessionId,
    /// The hash of its fresh secret.
    pub token: TokenHash,
    /// How the client will hold it.
    pub mode: Mode,
    /// How the person proved who they are.
    pub method: SignInMethod,
    /// From where.
    pub origin: Origin,
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
    /// Seconds between two notes of a session's use.
    pub const SEEN_EVERY_SECS: i64 = 60;
    /// The most sessions of one person; one more ends the oldest.
    pub const MAX_PER_USER: usize = 50;

    /// Begins a session of `user`.
    pub fn start(new: NewSession, user: &User, lifetimes: &Lifetimes, now: Timestamp) -> Changed<Self> {
        let NewSession { id, token, mode, method, origin } = new;
        let ends_at = now + lifetimes.absolute;
        let session = Self {
            id,
            user: user.id,
            mode,
            method,
            origin,
            token,
            started_at: now,
            renewed_at: now,
            confirmed_at: now,
            seen_at: now,
            idle_until: ends_at.min(now + lifetimes.idle),
            ends_at,
            ended: None,
        };
        Changed::new(session, Event::SessionStarted { session: id, user: user.id, method: Some(method) })
    }

    /// Whether it can still be used.
    pub fn is_live(&self, now: Timestamp) -> bool {
        self.ended.is_none() && now < self.expires_at()
    }

    /// When it is over unless used.
    pub fn expires_at(&self) -> Timestamp {
        self.idle_until.min(self.ends_at)
    }

    /// Takes a refresh token in exchange for `next`.
    ///
    /// # Errors
    /// `auth.session_expired` when the session is over.
    pub fn renew(
        mut self,
        shown: &TokenHash,
        next: TokenHash,
        lifetimes: &Lifetimes,
        now: Timestamp,
    ) -> Result<Renewal, Failure> {
        if !self.is_live(now) {
            return Err(Failure::new(ErrorCode::AuthSessionExpired));
        }
        if *shown != self.token {
            return Ok(Renewal::Reused(self.end(EndReason::TokenReused, now)));
        }
        self.token = next;
        self.renewed_at = now;
        self.use_at(lifetimes, now);
        let event = Event::SessionRefreshed { session: self.id };
        Ok(Renewal::Renewed(Changed::new(self, event)))
    }

    /// Notes that it is used at `now`; `None` when that was noted less than a minute ago. Nobody needs to hear of it.
    pub fn seen(mut self, lifetimes: &Lifetimes, now: Timestamp) -> Option<Changed<Self>> {
        if now < self.seen_at + Duration::seconds(Self::SEEN_EVERY_SECS) {
            return None;
        }
        self.use_at(lifetimes, now);
        Some(Changed::with_events(self, Vec::new()))
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
    pub fn end(mut self, reason: EndReason, now: Timestamp) -> Changed<Self> {
        if self.ended.is_some() {
            return Changed::with_events(self, Vec::new());
        }
        self.ended = Some(Ended { at: now, reason: Some(reason) });
        let event = Event::SessionEnded {
            session: self.id,
            user: Some(self.user),
            reason: Some(reason),
            reuse_detected: reason == EndReason::TokenReused,
        };
        Changed::new(self, event)
    }

    fn use_at(&mut self, lifetimes: &Lifetimes, now: Timestamp) {
        self.seen_at = now;
        self.idle_until = self.ends_at.min(now + lifetimes.idle);
    }
}

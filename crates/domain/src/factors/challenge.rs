//! The time between the two steps of signing in. Invariant: a challenge proves that the first step was done and nothing
//! else; it opens one session, within minutes and few tries, for whoever did the first step.

use chrono::Duration;

use crate::{
    clock::Timestamp,
    error::{ErrorCode, Failure},
    event::{Changed, Event},
    ids::{ChallengeId, UserId},
    secrets::TokenHash,
    sessions::{Mode, SignInMethod},
};

/// A sign-in that waits for its second step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Challenge {
    /// Its id.
    pub id: ChallengeId,
    /// Who did the first step.
    pub user: UserId,
    /// What the first step was.
    pub first_step: SignInMethod,
    /// The hash of what the client was given.
    pub secret: TokenHash,
    /// The hash of what the browser keeps in a cookie; `None` for a program, which keeps no cookie.
    pub browser: Option<TokenHash>,
    /// Wrong tries so far.
    pub tries: u32,
    /// Until when it waits.
    pub expires_at: Timestamp,
}

impl Challenge {
    /// Minutes that it waits.
    pub const MINUTES: i64 = 10;
    /// Wrong tries that end it.
    pub const TRIES: u32 = 5;

    /// Opens one for whoever did the first step.
    pub fn open(
        id: ChallengeId,
        user: UserId,
        first_step: SignInMethod,
        secret: TokenHash,
        browser: Option<TokenHash>,
        now: Timestamp,
    ) -> Changed<Self> {
        let expires_at = now + Duration::minutes(Self::MINUTES);
        let challenge = Self { id, user, first_step, secret, browser, tries: 0, expires_at };
        Changed::with_events(challenge, Vec::new())
    }

    /// How the session is to be held that it opens.
    pub fn mode(&self) -> Mode {
        if self.browser.is_some() { Mode::Cookie } else { Mode::Token }
    }

    /// Checks that it still waits, and for this browser.
    ///
    /// # Errors
    /// `auth.challenge_invalid`.
    pub fn check(&self, browser: Option<&TokenHash>, now: Timestamp) -> Result<(), Failure> {
        let waits = now < self.expires_at && self.tries < Self::TRIES;
        let own = self.browser.is_none() || self.browser.as_ref() == browser;
        if waits && own { Ok(()) } else { Err(Failure::new(ErrorCode::AuthChallengeInvalid)) }
    }

    /// A wrong try.
    pub fn fail(mut self) -> Changed<Self> {
        self.tries += 1;
        let event = Event::SecondFactorFailed { user: self.user };
        Changed::new(self, event)
    }

    /// The second step was done: it is used up.
    pub fn pass(self) -> Changed<Self> {
        Changed::with_events(self, Vec::new())
    }
}

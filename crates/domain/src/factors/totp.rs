//! An authenticator app: codes from a shared seed and the time (RFC 6238). Invariant: the steps of the codes that were
//! taken only ever grow, so a code works once and an older one never again.

use crate::{
    clock::Timestamp,
    error::{ErrorCode, Failure, Issue},
    event::{Changed, Event},
    factors::{FactorKind, SealedSeed},
    ids::UserId,
};

/// Whether the app counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TotpState {
    /// The seed was shown; no code has been entered yet.
    Pending,
    /// It counts.
    Active {
        /// Since when.
        since: Timestamp,
        /// The step of the last code that was taken.
        last_step: u64,
    },
}

/// A person's authenticator app; they have one at most.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Totp {
    /// Whose.
    pub user: UserId,
    /// What the codes are made of, encrypted.
    pub seed: SealedSeed,
    /// Whether it counts.
    pub state: TotpState,
    /// When the seed was made.
    pub created_at: Timestamp,
}

impl Totp {
    /// Minutes within which the first code must be entered.
    pub const SET_UP_MINUTES: i64 = 30;

    /// Begins the set-up, in place of one that was not finished.
    ///
    /// # Errors
    /// `factor.exists` when there is one that counts.
    pub fn begin(
        before: Option<&Self>,
        user: UserId,
        seed: SealedSeed,
        now: Timestamp,
    ) -> Result<Changed<Self>, Failure> {
        if before.is_some_and(Self::is_active) {
            return Err(Failure::new(ErrorCode::FactorExists));
        }
        let totp = Self { user, seed, state: TotpState::Pending, created_at: now };
        Ok(Changed::with_events(totp, Vec::new()))
    }

    /// Takes the first code, which belongs to `step`; `None` for a wrong one.
    ///
    /// # Errors
    /// `factor.exists` when it counts already, `factor.not_found` when the seed was shown too long ago,
    /// `factor.code_wrong` at `/code`.
    pub fn activate(mut self, step: Option<u64>, now: Timestamp) -> Result<Changed<Self>, Failure> {
        if self.is_active() {
            return Err(Failure::new(ErrorCode::FactorExists));
        }
        if now >= self.created_at + chrono::Duration::minutes(Self::SET_UP_MINUTES) {
            return Err(Failure::new(ErrorCode::FactorNotFound));
        }
        let last_step = step.ok_or_else(wrong_code)?;
        self.state = TotpState::Active { since: now, last_step };
        let event = Event::SecondFactorAdded { user: self.user, kind: FactorKind::Totp };
        Ok(Changed::new(self, event))
    }

    /// Takes a code, which belongs to `step`; `None` for a wrong one.
    ///
    /// # Errors
    /// `factor.not_found` when it does not count yet, `factor.code_wrong` at `/code`, also for one that was used.
    pub fn accept(mut self, step: Option<u64>) -> Result<Changed<Self>, Failure> {
        let TotpState::Active { since, last_step } = self.state else {
            return Err(Failure::new(ErrorCode::FactorNotFound));
        };
        let step = step.filter(|step| *step > last_step).ok_or_else(wrong_code)?;
        self.state = TotpState::Active { since, last_step: step };
        Ok(Changed::with_events(self, Vec::new()))
    }

    /// Takes it away.
    pub fn remove(self) -> Changed<Self> {
        let event = Event::SecondFactorRemoved { user: self.user, kind: FactorKind::Totp };
        let events = if self.is_active() { vec![event] } else { Vec::new() };
        Changed::with_events(self, events)
    }

    /// Whether it counts.
    pub fn is_active(&self) -> bool {
        matches!(self.state, TotpState::Active { .. })
    }
}

/// What a wrong code is answered with, whichever kind it is of.
pub(super) fn wrong_code() -> Failure {
    let issue = Issue::at("/code", ErrorCode::FactorCodeWrong, ErrorCode::FactorCodeWrong.title());
    Failure::invalid(ErrorCode::FactorCodeWrong, vec![issue])
}

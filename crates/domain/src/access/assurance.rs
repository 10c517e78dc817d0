//! How sure the server may be that a person is still the one who signed in. Invariant: it is judged from what the
//! database says at the time of the request, never from what a token says.

use chrono::Duration;

use crate::{
    access::Action,
    clock::Timestamp,
    error::{ErrorCode, Failure},
    factors::Enrolment,
};

/// Whether the person proved who they are a short while ago.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Confirmation {
    /// They entered a password or a factor within [`Confirmation::MINUTES`].
    Recent,
    /// They did so longer ago.
    #[default]
    Old,
}

impl Confirmation {
    /// Minutes for which a password or a factor that was entered counts.
    pub const MINUTES: i64 = 10;

    /// What a confirmation made `at` is worth `now`.
    pub fn made(at: Timestamp, now: Timestamp) -> Self {
        if now < at + Duration::minutes(Self::MINUTES) { Self::Recent } else { Self::Old }
    }
}

/// What is known of an identity besides who it is. The default is the least.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Assurance {
    /// Whether they proved who they are a short while ago.
    pub confirmation: Confirmation,
    /// Whether they have the second factor that their role needs.
    pub enrolment: Enrolment,
}

impl Assurance {
    /// Checks that it is enough for `action`.
    ///
    /// # Errors
    /// `auth.second_factor_required`, `auth.confirm_required`.
    pub(super) fn check(self, action: Action) -> Result<(), Failure> {
        if self.enrolment == Enrolment::Overdue && !action.precedes_enrolment() {
            return Err(Failure::new(ErrorCode::AuthSecondFactorRequired));
        }
        if action.needs_confirmation() && self.confirmation == Confirmation::Old {
            return Err(Failure::new(ErrorCode::AuthConfirmRequired));
        }
        Ok(())
    }
}

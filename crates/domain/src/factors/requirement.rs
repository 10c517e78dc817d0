//! Who must have a second factor, and from when. Invariant: whoever has none when the grace is over may do nothing but
//! set one up.

use chrono::Duration;
use serde::{Deserialize, Serialize};

use crate::{
    access::Role,
    clock::Timestamp,
    error::{ErrorCode, Issue},
};

/// Whether a person has what their role needs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Enrolment {
    /// They have, or they need nothing.
    #[default]
    Settled,
    /// They have time until then.
    Due(Timestamp),
    /// They have not, and the grace is over.
    Overdue,
}

/// A site's demand for second factors.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Requirement {
    /// The roles that need one.
    pub roles: Vec<Role>,
    /// Days that people have to set one up.
    pub grace_days: u32,
    /// When the demand was last widened; the grace counts from then, or from when a person was made.
    pub since: Option<Timestamp>,
}

impl Requirement {
    /// The longest grace in days.
    pub const MAX_GRACE_DAYS: u32 = 90;

    /// The demand from now on.
    ///
    /// # Errors
    /// `value.out_of_range` at `/second_factor_required/grace_days`.
    pub fn replaced(&self, roles: Vec<Role>, grace_days: u32, now: Timestamp) -> Result<Self, Issue> {
        if grace_days > Self::MAX_GRACE_DAYS {
            let words = format!("at most {} days", Self::MAX_GRACE_DAYS);
            let place = "/second_factor_required/grace_days";
            return Err(Issue::at(place, ErrorCode::ValueOutOfRange, words));
        }
        let mut roles = roles;
        roles.sort_unstable();
        roles.dedup();
        let wider = roles.iter().any(|role| !self.roles.contains(role));
        let since = if wider { Some(now) } else { self.since };
        Ok(Self { roles, grace_days, since })
    }

    /// Where a person of this role stands, who was made at `created` and has had a second factor since `has_since`.
    pub fn enrolment(
        &self,
        role: Role,
        has_since: Option<Timestamp>,
        created: Timestamp,
        now: Timestamp,
    ) -> Enrolment {
        let Some(since) = self.since else { return Enrolment::Settled };
        if has_since.is_some() || !self.roles.contains(&role) {
            return Enrolment::Settled;
        }
        let due = since.max(created) + Duration::days(i64::from(self.grace_days));
        if now < due { Enrolment::Due(due) } else { Enrolment::Overdue }
    }
}

//! How long contents are kept, by kind. Invariant: the trail's own rows are kept for ever, for they prove that what is
//! gone was erased when its time was over.

use std::collections::BTreeMap;

use chrono::{Duration, DurationRound};

use crate::{audit::Kind, clock::Timestamp};

/// Days for which contents are kept; a kind that is not named is kept for ever.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Retention(BTreeMap<Kind, u32>);

impl Retention {
    /// The same, which keeps `kind` for `days`, at least one.
    #[must_use]
    pub fn keeping(mut self, kind: Kind, days: Option<u32>) -> Self {
        if let Some(days) = days.filter(|_| kind != Kind::Audit) {
            self.0.insert(kind, days.max(1));
        }
        self
    }

    /// What is over at `now`: kinds, each with the day before which its contents are erased.
    pub fn over(&self, now: Timestamp) -> Vec<(Kind, Timestamp)> {
        let day = now.duration_trunc(Duration::days(1)).unwrap_or(now);
        self.0.iter().map(|(kind, days)| (*kind, day - Duration::days(i64::from(*days)))).collect()
    }
}

//! The order of changes. Invariant: whoever sees a change's number also sees what it touched, because both are
//! written under one lock, the number last.

use std::{
    collections::HashMap,
    sync::{
        PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard,
        atomic::{AtomicU64, Ordering},
    },
};

use galley_domain::delivery::{Scope, Ticket};

/// Scopes remembered; about 5 MB. Past it everything older is taken for changed.
const MAX_SCOPES: usize = 100_000;

/// Numbers changes and remembers the last one of each scope.
#[derive(Default)]
pub(super) struct Changes {
    latest: AtomicU64,
    record: RwLock<Record>,
}

#[derive(Default)]
struct Record {
    /// Everything read under an older ticket than this is stale.
    floor: u64,
    last: HashMap<Scope, u64>,
}

impl Changes {
    /// The number of the latest change.
    pub(super) fn now(&self) -> Ticket {
        Ticket(self.latest.load(Ordering::Acquire))
    }

    /// The present, if none of `scopes` changed after `ticket`.
    pub(super) fn unchanged_since(&self, ticket: Ticket, scopes: &[Scope]) -> Option<Ticket> {
        let record = self.read();
        let newer = |scope| record.last.get(scope).is_some_and(|changed| *changed > ticket.0);
        let unchanged = ticket.0 >= record.floor && !scopes.iter().any(newer);
        unchanged.then(|| self.now())
    }

    /// One change that touched all of `scopes`.
    pub(super) fn record(&self, scopes: &[Scope]) {
        let mut record = self.write();
        let number = self.latest.load(Ordering::Relaxed) + 1;
        record.last.extend(scopes.iter().map(|scope| (*scope, number)));
        if record.last.len() > MAX_SCOPES {
            *record = Record { floor: number, last: HashMap::new() };
        }
        self.latest.store(number, Ordering::Release);
    }

    /// A change that may have touched anything.
    pub(super) fn forget(&self) {
        let mut record = self.write();
        let number = self.latest.load(Ordering::Relaxed) + 1;
        *record = Record { floor: number, last: HashMap::new() };
        self.latest.store(number, Ordering::Release);
    }

    fn read(&self) -> RwLockReadGuard<'_, Record> {
        self.record.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, Record> {
        self.record.write().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use galley_domain::ids::EntryId;
    use uuid::Uuid;

    use super::*;

    fn entry(number: usize) -> Scope {
        Scope::Entry(EntryId(Uuid::from_u128(number as u128)))
    }

    #[test]
    fn a_change_of_something_else_does_not_matter() {
        let changes = Changes::default();
        let ticket = changes.now();
        changes.record(&[entry(1)]);
        assert_eq!(changes.unchanged_since(ticket, &[entry(2)]), Some(changes.now()));
        assert_eq!(changes.unchanged_since(ticket, &[entry(2), entry(1)]), None);
    }

    #[test]
    fn a_change_before_the_ticket_does_not_matter() {
        let changes = Changes::default();
        changes.record(&[entry(1)]);
        assert!(changes.unchanged_since(changes.now(), &[entry(1)]).is_some());
    }

    #[test]
    fn too_many_scopes_make_everything_older_stale() {
        let changes = Changes::default();
        let ticket = changes.now();
        (0..=MAX_SCOPES).for_each(|number| changes.record(&[entry(number)]));
        assert!(changes.read().last.len() <= MAX_SCOPES);
        assert_eq!(changes.unchanged_since(ticket, &[entry(usize::MAX)]), None);
        assert!(changes.unchanged_since(changes.now(), &[entry(0)]).is_some());
    }
}

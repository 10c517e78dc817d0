//! What happened without changing anything but the trail. Invariant: like every event it comes as a [`Changed`] value,
//! which only the domain makes.

use crate::{
    api_keys::ApiKey,
    audit::{AuditFilter, Break, Kind},
    clock::Timestamp,
    event::{Changed, Event},
};

/// Something to be put on record by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Incident;

impl Incident {
    /// Somebody asked for what they may not do. `operation` is the method with the path's pattern; `last` says that
    /// further ones of theirs are not recorded for a while.
    pub fn denied(operation: &str, code: &str, last: bool) -> Changed<Self> {
        let (operation, code) = (operation.to_owned(), code.to_owned());
        Changed::new(Self, Event::AccessDenied { operation, code, last })
    }

    /// A key was used from a network that it is not for.
    pub fn key_refused(key: &ApiKey) -> Changed<Self> {
        Changed::new(Self, Event::ApiKeyRefused { key: key.id, owner: key.owner })
    }

    /// Somebody takes a copy of the trail.
    pub fn exported(format: &str, filter: &AuditFilter) -> Changed<Self> {
        Changed::new(Self, Event::AuditExported { format: format.to_owned(), filter: filter.to_string() })
    }

    /// The chain was found broken.
    pub fn broken(found: Break) -> Changed<Self> {
        Changed::new(Self, Event::AuditBroken { seq: found.seq, flaw: found.flaw.as_str().to_owned() })
    }

    /// The time of `rows` contents of a kind, older than `before`, was over.
    pub fn erased(kind: Kind, before: Timestamp, rows: u64) -> Changed<Self> {
        Changed::new(Self, Event::AuditErased { kind: kind.as_str().to_owned(), before, rows })
    }
}

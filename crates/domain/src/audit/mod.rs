//! The trail of who did what, when and from where. Invariant: each row carries the seal of the one before, so a row
//! that is changed, taken away, put in or moved is found.
//!
//! What an event is about stands in [`About::of`], an exhaustive match: a new event does not compile until somebody
//! has said how grave it is and whom it concerns.

mod about;
mod chain;
mod change;
mod content;
mod filter;
mod incident;
mod kind;
mod port;
mod retention;
#[cfg(test)]
mod tests;
mod verify;

pub use about::{About, Subject};
pub use chain::{Digest, Head, Link, Record, Seal};
pub use change::Change;
pub use content::Content;
pub use filter::AuditFilter;
pub use incident::Incident;
pub use kind::{Kind, Severity};
pub use port::{AuditQueries, AuditRepo, AuditView};
pub use retention::Retention;
pub use verify::{Break, Flaw, Verifier};

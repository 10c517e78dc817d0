//! Entries: items of a content type, with drafts beside what is live. Invariants: a version is never changed once it
//! stands; what readers see changes only by publishing; every change names the version it is based on.

mod document;
mod entry;
mod index;
mod port;
pub mod slug;
#[cfg(test)]
mod tests;
mod transition;
mod version;

pub use document::Document;
pub use entry::{Entry, Live, LocaleState};
pub use index::{Claim, EntryIndex, LiveChange, Target};
pub use port::{
    EntryCounts, EntryFilter, EntryPage, EntryQueries, EntryRepo, EntrySort, EntryStatus, EntrySummary,
    EntryView, Label, UsageView, VersionView,
};
pub use transition::{Stage, Transition};
pub use version::{Cause, Version};

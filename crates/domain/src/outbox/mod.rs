//! Events on their way to subscribers. Invariant: an event is delivered to each subscriber at least once, whatever
//! dies in between.

use async_trait::async_trait;

use crate::{clock::Timestamp, error::Failure, event::Recorded, ids::EventId, storage::StorageError};

/// The outbox as the relay sees it, inside one transaction of the system.
#[async_trait]
pub trait Outbox: Send {
    /// Up to `limit` events that `subscriber` has not had, oldest first, held for this transaction so that two relays
    /// never take the same.
    async fn take(&mut self, subscriber: &str, limit: u32) -> Result<Vec<Recorded>, StorageError>;
    /// Marks events as had by `subscriber`.
    async fn delivered(&mut self, subscriber: &str, events: &[EventId]) -> Result<(), StorageError>;
    /// Forgets events older than `before` that all of `subscribers` have had; returns how many.
    async fn prune(&mut self, subscribers: &[&str], before: Timestamp) -> Result<u64, StorageError>;
}

/// Something that reacts to events outside the transaction that made them.
#[async_trait]
pub trait Subscriber: Send + Sync {
    /// A stable name; deliveries are counted under it.
    fn name(&self) -> &'static str;
    /// Reacts. May be called again with the same event.
    async fn handle(&self, event: &Recorded) -> Result<(), Failure>;
}

/// Hears of every committed change at once, in this process: the cache. Must not fail and must not block.
pub trait CommitListener: Send + Sync {
    /// These happened and are on disk.
    fn committed(&self, events: &[Recorded]);
    /// Something may have been missed (a lost connection): forget everything.
    fn resync(&self);
}

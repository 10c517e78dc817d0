//! Ready-made answers in memory. Invariant: an answer is given out only while the last change of everything it shows
//! is older than the ticket it was read under.

mod changes;
mod key;
#[cfg(test)]
mod tests;

use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};

use galley_domain::{
    delivery::{CacheKey, CachedAnswer, DeliveryCache, Scope, Ticket},
    event::Recorded,
    outbox::CommitListener,
};
use moka::sync::Cache;

use self::{
    changes::Changes,
    key::{KeyView, OwnedKey},
};

/// Bytes that an answer costs besides its own: the maps' nodes and the structs.
const OVERHEAD: usize = 256;

/// An answer with what it shows.
struct Kept {
    answer: Arc<CachedAnswer>,
    scopes: Box<[Scope]>,
    /// When the database was read.
    read_at: Ticket,
    /// The latest point up to which none of `scopes` is known to have changed.
    fresh_until: AtomicU64,
}

/// Keeps answers in this process, the most asked for, up to a number of bytes.
pub struct MemoryDeliveryCache {
    answers: Cache<OwnedKey, Arc<Kept>>,
    changes: Changes,
}

impl MemoryDeliveryCache {
    /// The usual limit.
    pub const DEFAULT_BYTES: u64 = 64 * 1024 * 1024;

    /// A cache of at most `max_bytes`.
    pub fn new(max_bytes: u64) -> Self {
        let weigh = |key: &OwnedKey, kept: &Arc<Kept>| {
            let scopes = size_of_val::<[Scope]>(&kept.scopes);
            u32::try_from(key.bytes() + kept.answer.bytes() + scopes + OVERHEAD).unwrap_or(u32::MAX)
        };
        Self {
            answers: Cache::builder().name("delivery").max_capacity(max_bytes).weigher(weigh).build(),
            changes: Changes::default(),
        }
    }
}

impl Default for MemoryDeliveryCache {
    fn default() -> Self {
        Self::new(Self::DEFAULT_BYTES)
    }
}

impl std::fmt::Debug for MemoryDeliveryCache {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MemoryDeliveryCache")
            .field("bytes", &self.answers.weighted_size())
            .finish_non_exhaustive()
    }
}

impl DeliveryCache for MemoryDeliveryCache {
    fn get(&self, key: CacheKey<'_>) -> Option<Arc<CachedAnswer>> {
        let kept = self.answers.get(&key as &dyn KeyView)?;
        let known = Ticket(kept.fresh_until.load(Ordering::Relaxed));
        if known != self.changes.now() {
            let now = self.changes.unchanged_since(kept.read_at, &kept.scopes)?;
            kept.fresh_until.store(now.0, Ordering::Relaxed);
        }
        Some(Arc::clone(&kept.answer))
    }

    fn ticket(&self) -> Ticket {
        self.changes.now()
    }

    fn put(&self, key: CacheKey<'_>, ticket: Ticket, scopes: &[Scope], answer: Arc<CachedAnswer>) {
        let site = Scope::Site(key.tenant);
        let scopes: Box<[Scope]> =
            scopes.iter().copied().filter(|scope| *scope != site).chain([site]).collect();
        if let Some(now) = self.changes.unchanged_since(ticket, &scopes) {
            let kept = Kept { answer, scopes, read_at: ticket, fresh_until: AtomicU64::new(now.0) };
            self.answers.insert(OwnedKey::from(key), Arc::new(kept));
        }
    }
}

impl CommitListener for MemoryDeliveryCache {
    fn committed(&self, events: &[Recorded]) {
        let touched: Vec<Scope> = events.iter().flat_map(Scope::touched_by).collect();
        if !touched.is_empty() {
            self.changes.record(&touched);
        }
    }

    fn resync(&self) {
        self.changes.forget();
        self.answers.invalidate_all();
    }
}

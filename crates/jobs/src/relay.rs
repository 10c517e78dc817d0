//! Delivers events from the outbox to subscribers, oldest first. Invariant: an event is marked as delivered only after
//! its subscriber said so.

use std::sync::Arc;

use galley_domain::{
    access::{Permit, SystemTask},
    clock::IdSource,
    error::Failure,
    ids::{RequestId, TenantId},
    outbox::Subscriber,
    storage::Storage,
};

/// Events taken at a time.
const BATCH: u32 = 100;

/// Carries events to subscribers.
pub struct Relay {
    /// Where events wait.
    pub storage: Arc<dyn Storage>,
    /// For the ids of its work in the log.
    pub ids: Arc<dyn IdSource>,
    /// Who gets them.
    pub subscribers: Vec<Arc<dyn Subscriber>>,
}

impl Relay {
    /// Delivers one batch to each subscriber; answers how many events were delivered.
    ///
    /// # Errors
    /// What storage or a subscriber answers; the events of that batch come again.
    pub async fn run(&self, tenant: TenantId) -> Result<usize, Failure> {
        let mut delivered = 0;
        for subscriber in &self.subscribers {
            let permit = Permit::system(SystemTask::RelayEvents, tenant, RequestId(self.ids.next()));
            let mut tx = self.storage.writer(&permit).await?;
            let events = tx.outbox().take(subscriber.name(), BATCH).await?;
            for event in &events {
                subscriber.handle(event).await?;
            }
            let ids: Vec<_> = events.iter().map(|event| event.id).collect();
            if !ids.is_empty() {
                tx.outbox().delivered(subscriber.name(), &ids).await?;
                tx.commit().await?;
            }
            delivered += ids.len();
        }
        Ok(delivered)
    }
}

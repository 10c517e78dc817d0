//! What has had its time goes: the trash after 30 days, sessions long over, delivered events, contents of the audit trail.

use std::sync::Arc;

use chrono::Duration;
use galley_domain::{
    access::{Permit, SystemTask},
    audit::{Incident, Retention},
    clock::{Clock, IdSource},
    error::Failure,
    ids::{RequestId, TenantId},
    storage::Storage,
};

/// Days in the trash.
const TRASH_DAYS: i64 = 30;
/// Days that a session is remembered after its end.
const SESSION_DAYS: i64 = 90;
/// Days that a delivered event is kept.
const EVENT_DAYS: i64 = 7;
/// Entries deleted in one transaction.
const BATCH: u32 = 50;
/// Rows of the audit trail shortened in one transaction.
const AUDIT_BATCH: u32 = 1_000;

/// Deletes what has had its time.
pub struct Housekeeping {
    /// Where it is.
    pub storage: Arc<dyn Storage>,
    /// What time it is.
    pub clock: Arc<dyn Clock>,
    /// For the ids of its work in the log.
    pub ids: Arc<dyn IdSource>,
    /// Whose deliveries an event waits for.
    pub subscribers: Vec<&'static str>,
    /// How long contents of the audit trail are kept.
    pub audit: Retention,
}

impl Housekeeping {
    /// One round. Long work is cut into small transactions.
    ///
    /// # Errors
    /// What storage answers; the next round goes on from there.
    pub async fn run(&self, tenant: TenantId) -> Result<(), Failure> {
        let now = self.clock.now();
        let permit = Permit::system(SystemTask::Housekeeping, tenant, RequestId(self.ids.next()));
        loop {
            let mut tx = self.storage.writer(&permit).await?;
            let expired = tx.entries().trashed_before(now - Duration::days(TRASH_DAYS), BATCH).await?;
            if expired.is_empty() {
                break;
            }
            for entry in expired {
                tx.entries().purge(&entry.purge()?).await?;
            }
            tx.commit().await?;
        }
        let mut tx = self.storage.writer(&permit).await?;
        tx.sessions().prune(now - Duration::days(SESSION_DAYS)).await?;
        tx.challenges().prune(now).await?;
        tx.devices().prune(now).await?;
        tx.outbox().prune(&self.subscribers, now - Duration::days(EVENT_DAYS)).await?;
        tx.commit().await?;
        self.shorten_audit(&permit).await
    }

    /// Erases contents of the audit trail whose time is over, and puts on record that it did.
    async fn shorten_audit(&self, permit: &Permit) -> Result<(), Failure> {
        for (kind, before) in self.audit.over(self.clock.now()) {
            loop {
                let mut tx = self.storage.writer(permit).await?;
                let rows = tx.audit().erase(kind, before, AUDIT_BATCH).await?;
                if rows == 0 {
                    break;
                }
                tx.audit().note(&Incident::erased(kind, before, rows));
                tx.commit().await?;
            }
        }
        Ok(())
    }
}

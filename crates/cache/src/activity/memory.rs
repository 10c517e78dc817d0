//! Noting in this process. Invariant: memory is bounded, whatever sessions are used.

use async_trait::async_trait;
use galley_domain::{
    clock::Timestamp,
    ids::{SessionId, TenantId},
    sessions::Activity,
};
use moka::{ops::compute, sync::Cache};

use super::is_due;

/// Sessions that are remembered; beyond it those that were used longest ago are forgotten.
const MAX_SESSIONS: u64 = 100_000;

/// Notes the use of sessions in this process.
#[derive(Debug)]
pub struct MemoryActivity {
    noted: Cache<(TenantId, SessionId), i64>,
}

impl MemoryActivity {
    /// With nothing noted yet.
    pub fn new() -> Self {
        Self { noted: Cache::new(MAX_SESSIONS) }
    }

    pub(super) fn claim_now(&self, tenant: TenantId, session: SessionId, now: Timestamp) -> bool {
        let outcome = self.noted.entry((tenant, session)).and_compute_with(|before| {
            let due = before.is_none_or(|before| is_due(*before.value(), now));
            if due { compute::Op::Put(now.timestamp_millis()) } else { compute::Op::Nop }
        });
        matches!(outcome, compute::CompResult::Inserted(_) | compute::CompResult::ReplacedWith(_))
    }
}

impl Default for MemoryActivity {
    fn default() -> Self {
        Self::new()
    }
}

#[async_trait]
impl Activity for MemoryActivity {
    async fn claim(&self, tenant: TenantId, session: SessionId, now: Timestamp) -> bool {
        self.claim_now(tenant, session, now)
    }
}

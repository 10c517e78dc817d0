//! The loop that runs background work until it is told to stop. Invariant: it stops between two pieces of work, never
//! inside one.

use std::time::Duration;

use galley_domain::ids::TenantId;
use tokio_util::sync::CancellationToken;

use crate::{Housekeeping, Relay};

/// How long the relay rests when there was nothing to do.
const REST: Duration = Duration::from_secs(1);
/// How long it rests after something failed.
const REST_AFTER_FAILURE: Duration = Duration::from_secs(5);
/// Relay rounds between two rounds of housekeeping.
const ROUNDS: u32 = 600;

/// Background work of one site.
pub struct Worker {
    /// Carries events.
    pub relay: Relay,
    /// Deletes what has had its time.
    pub housekeeping: Housekeeping,
}

impl Worker {
    /// Works until `stop` is cancelled. Failures are logged and tried again.
    pub async fn run(self, tenant: TenantId, stop: CancellationToken) {
        let mut round = 0_u32;
        while !stop.is_cancelled() {
            if round.is_multiple_of(ROUNDS)
                && let Err(failure) = self.housekeeping.run(tenant).await
            {
                tracing::warn!(
                    error = &failure as &dyn std::error::Error,
                    "housekeeping failed and will be tried again"
                );
            }
            round = round.wrapping_add(1);
            let rest = match self.relay.run(tenant).await {
                Ok(0) => REST,
                Ok(_) => continue,
                Err(failure) => {
                    tracing::warn!(
                        error = &failure as &dyn std::error::Error,
                        "the outbox waits after a failure"
                    );
                    REST_AFTER_FAILURE
                }
            };
            tokio::select! {
                () = stop.cancelled() => {}
                () = tokio::time::sleep(rest) => {}
            }
        }
    }
}

//! What was refused is put on record too, in a transaction of its own. Invariant: however often somebody tries, the rows
//! they can cause are bounded, for each of them and for all together.

use galley_domain::{access::Caller, audit::Incident, error::ErrorCode, throttle::Quota};

use crate::audit::Audit;

/// Refusals of one person, or of one address, that are put on record in a minute.
const OF_ONE: Quota = Quota { name: "audit_denied", burst: 20, period_secs: 60 };
/// Refusals of a site that are put on record in a minute.
const OF_ALL: Quota = Quota { name: "audit_denied_all", burst: 300, period_secs: 60 };

impl Audit {
    /// Puts on record that `caller` was refused `operation`, a method with the pattern of a path. Never fails: that the
    /// caller is refused matters more.
    pub async fn deny(&self, caller: &Caller, operation: &str, code: ErrorCode) {
        let tenant = caller.tenant();
        let who = match (caller.user(), caller.origin().address()) {
            (Some(user), _) => format!("{tenant}:user:{user}"),
            (None, Some(address)) => format!("{tenant}:address:{address}"),
            (None, None) => format!("{tenant}:nobody"),
        };
        let one = self.ports.throttle.take(&OF_ONE, &who).await;
        if !one.allowed || !self.ports.throttle.take(&OF_ALL, &tenant.to_string()).await.allowed {
            return;
        }
        let denied = Incident::denied(operation, code.as_str(), one.remaining == 0);
        let recorded = async {
            let mut tx = self.ports.storage.writer(&caller.on_record()).await?;
            tx.audit().note(&denied);
            tx.commit().await
        };
        if let Err(error) = recorded.await {
            tracing::warn!(
                error = &error as &dyn std::error::Error,
                "what was refused could not be put on record"
            );
        }
    }
}

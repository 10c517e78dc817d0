//! From a key to a caller. The key, its owner and what they may do are read anew for every request, so that revoking a
//! key, deactivating its owner or changing their role acts on the next one.

use std::sync::Arc;

use galley_domain::{
    access::{Caller, KeyIdentity, Origin, Permit, SystemTask},
    api_keys::{ApiKey, FoundKey},
    audit::Incident,
    error::{ErrorCode, Failure},
    ids::{RequestId, TenantId},
    throttle::Quota,
};

use crate::api_keys::ApiKeys;

/// Refusals of one key that are put on record in an hour.
const REFUSED: Quota = Quota { name: "key_refused", burst: 5, period_secs: 3600 };

impl ApiKeys {
    /// The caller behind a key that is used from `origin`.
    ///
    /// # Errors
    /// `auth.token_invalid`; `auth.second_factor_required` when its owner is overdue; `key.network_refused` from a network that it is not for; `rate_limited`.
    pub async fn authenticate(
        &self,
        tenant: TenantId,
        secret: &str,
        request: RequestId,
        origin: &Origin,
    ) -> Result<Caller, Failure> {
        let refused = || Failure::new(ErrorCode::AuthTokenInvalid);
        let ports = &self.ports;
        let now = ports.clock.now();
        let hash = ports.tokens.hash_api_key(secret).ok_or_else(refused)?;
        let permit = Permit::system(SystemTask::Authenticate, tenant, request).at(origin.clone());
        let found = ports.storage.reader(&permit).api_keys().by_token(&hash).await?;
        let found = found.filter(|it| it.owner_active && it.key.accepts(&hash, now)).ok_or_else(refused)?;
        let model = self.catalog.model(&*ports.storage, &permit).await?;
        found.check_owner(&model.site, now)?;
        let FoundKey { key, role, .. } = found;
        if !key.may_come_from(origin.address()) {
            self.note_refusal(&permit, &key).await;
            return Err(Failure::new(ErrorCode::KeyNetworkRefused));
        }
        let quota = Quota { name: "api_key", burst: key.per_minute, period_secs: 60 };
        let verdict = ports.throttle.take(&quota, &format!("{tenant}:key:{}", key.id)).await;
        if !verdict.allowed {
            return Err(Failure::new(ErrorCode::RateLimited).retry_after(verdict.retry_after_secs));
        }
        if key.is_use_noted(now) {
            let mut tx = ports.storage.writer(&permit).await?;
            tx.api_keys().used(key.id, now).await?;
            tx.commit().await?;
        }
        let identity = KeyIdentity { user: key.owner, role, key: key.id, scopes: Arc::new(key.scopes) };
        Ok(Caller::with_key(tenant, identity, request))
    }

    /// Puts on record that a key was used from a network that it is not for, a few times an hour.
    async fn note_refusal(&self, permit: &Permit, key: &ApiKey) {
        if !self.ports.throttle.take(&REFUSED, &key.id.to_string()).await.allowed {
            return;
        }
        let noted = async {
            let mut tx = self.ports.storage.writer(permit).await?;
            tx.audit().note(&Incident::key_refused(key));
            tx.commit().await
        };
        if let Err(error) = noted.await {
            tracing::warn!(
                error = &error as &dyn std::error::Error,
                "a refused key could not be put on record"
            );
        }
    }
}

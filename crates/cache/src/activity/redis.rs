//! Noting in Redis, shared by all processes. Invariant: what Redis loses or makes up decides only whether a row is
//! written; whether a session stands is never asked here.

use std::sync::Arc;

use async_trait::async_trait;
use deadpool_redis::redis::Script;
use galley_domain::{
    clock::Timestamp,
    ids::{SessionId, TenantId},
    sessions::Activity,
};

use super::{EVERY_MILLIS, MemoryActivity};
use crate::RedisLink;

/// Notes the use of sessions in Redis.
pub struct RedisActivity {
    pub(super) link: Arc<RedisLink>,
    script: Script,
    fallback: MemoryActivity,
}

impl RedisActivity {
    /// Notes over `link`.
    pub fn new(link: Arc<RedisLink>) -> Self {
        Self { link, script: Script::new(include_str!("claim.lua")), fallback: MemoryActivity::new() }
    }
}

impl std::fmt::Debug for RedisActivity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RedisActivity").field("link", &self.link).finish_non_exhaustive()
    }
}

#[async_trait]
impl Activity for RedisActivity {
    async fn claim(&self, tenant: TenantId, session: SessionId, now: Timestamp) -> bool {
        let mut script = self.script.key(self.link.key(&format!("seen:{tenant}:{session}")));
        script.arg(now.timestamp_millis()).arg(EVERY_MILLIS);
        match self.link.run::<bool>(&script).await {
            Some(due) => due,
            None => self.fallback.claim_now(tenant, session, now),
        }
    }
}

//! The port that keeps the writing of "last seen" rare. Invariant: it decides nothing about a session; when it forgets
//! everything, a row is written once more and nobody is let in or out by it.

use async_trait::async_trait;

use crate::{
    clock::Timestamp,
    ids::{SessionId, TenantId},
};

/// Notes the use of sessions, in this process or shared by several.
#[async_trait]
pub trait Activity: Send + Sync {
    /// Whether whoever asks is the one to write down that `session` was used at `now`: true once in
    /// [`crate::sessions::Session::SEEN_EVERY_SECS`]. Never fails: an adapter that loses its server notes it in the
    /// process.
    async fn claim(&self, tenant: TenantId, session: SessionId, now: Timestamp) -> bool;
}

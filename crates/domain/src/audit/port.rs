//! What the trail needs of storage.

use std::collections::BTreeMap;

use async_trait::async_trait;

use crate::{
    audit::{AuditFilter, Digest, Head, Incident, Kind, Record},
    clock::Timestamp,
    event::Changed,
    ids::EventId,
    page::{PageRequest, Paged},
    storage::StorageError,
};

/// A row as lists show it.
#[derive(Clone, Debug)]
pub struct AuditView {
    /// The row.
    pub record: Record,
    /// What the person who acted is called now; `None` when nobody did or they are not there any more.
    pub actor_name: Option<String>,
}

/// Reads of the trail.
#[async_trait]
pub trait AuditQueries: Send + Sync {
    /// A page of rows, newest first.
    async fn list(&self, filter: &AuditFilter, page: PageRequest) -> Result<Paged<AuditView>, StorageError>;
    /// Up to `limit` rows after the place `seq` and up to the place `until`, oldest first.
    async fn after(
        &self,
        filter: &AuditFilter,
        seq: u64,
        until: u64,
        limit: u32,
    ) -> Result<Vec<AuditView>, StorageError>;
    /// Up to `limit` rows after the place `seq`, oldest first, as the chain has them.
    async fn chain(&self, seq: u64, limit: u32) -> Result<Vec<Record>, StorageError>;
    /// Where the chain ends, with the proof of it; `None` before the first row.
    async fn head(&self) -> Result<Option<(Head, Digest)>, StorageError>;
    /// A row beside the chain, the oldest one, if there is any.
    async fn unchained(&self) -> Result<Option<EventId>, StorageError>;
    /// Until when contents were erased, by kind, as the chain records it.
    async fn erased(&self) -> Result<BTreeMap<Kind, Timestamp>, StorageError>;
}

/// The trail in a transaction.
#[async_trait]
pub trait AuditRepo: Send {
    /// Puts something on record that changed nothing else.
    fn note(&mut self, incident: &Changed<Incident>);
    /// Erases the contents of up to `limit` rows of a kind that happened before `before`; returns how many. The rows
    /// stay in the chain.
    async fn erase(&mut self, kind: Kind, before: Timestamp, limit: u32) -> Result<u64, StorageError>;
}

//! The door to the database. Invariant: it opens only for a [`Permit`], and what is written in one [`Writer`] happens
//! together or not at all.
//!
//! To add a repository: define the trait beside its entity (`port.rs`), give it an accessor here, and implement it on
//! the one struct of the persistence crate.

mod error;

pub use error::StorageError;

use async_trait::async_trait;

use crate::{
    access::Permit,
    accounts::{UserQueries, UserRepo},
    api_keys::{ApiKeyQueries, ApiKeyRepo},
    audit::{AuditQueries, AuditRepo},
    content_types::{ContentTypeQueries, ContentTypeRepo},
    delivery::{DeliveryQueries, DeliveryRepo},
    entries::{EntryQueries, EntryRepo},
    factors::{ChallengeRepo, DeviceRepo, FactorQueries, FactorRepo},
    media::{AssetQueries, AssetRepo},
    outbox::Outbox,
    redirects::{RedirectQueries, RedirectRepo},
    sessions::{SessionQueries, SessionRepo},
    sites::{SiteQueries, SiteRepo},
};

/// Opens readers and writers.
#[async_trait]
pub trait Storage: Send + Sync {
    /// Reads, each query in one statement, with the permit's tenant and reach applied to every row.
    fn reader(&self, permit: &Permit) -> Box<dyn Reader>;
    /// One transaction, under the permit's tenant and reach.
    async fn writer(&self, permit: &Permit) -> Result<Box<dyn Writer>, StorageError>;
    /// Whether the database answers and its schema is current.
    async fn check(&self) -> Result<(), StorageError>;
}

/// Queries that return flat views in a constant number of statements.
pub trait Reader: Send + Sync {
    /// Sites.
    fn sites(&self) -> &dyn SiteQueries;
    /// People.
    fn users(&self) -> &dyn UserQueries;
    /// Sign-ins.
    fn sessions(&self) -> &dyn SessionQueries;
    /// Second factors.
    fn factors(&self) -> &dyn FactorQueries;
    /// Content types.
    fn content_types(&self) -> &dyn ContentTypeQueries;
    /// Entries as editors see them.
    fn entries(&self) -> &dyn EntryQueries;
    /// Published documents.
    fn delivery(&self) -> &dyn DeliveryQueries;
    /// Files.
    fn assets(&self) -> &dyn AssetQueries;
    /// Redirects.
    fn redirects(&self) -> &dyn RedirectQueries;
    /// Keys of programs.
    fn api_keys(&self) -> &dyn ApiKeyQueries;
    /// The audit trail.
    fn audit(&self) -> &dyn AuditQueries;
}

/// One open transaction. Dropping it rolls back.
#[async_trait]
pub trait Writer: Send {
    /// Sites.
    fn sites(&mut self) -> &mut dyn SiteRepo;
    /// People.
    fn users(&mut self) -> &mut dyn UserRepo;
    /// Sign-ins.
    fn sessions(&mut self) -> &mut dyn SessionRepo;
    /// Second factors.
    fn factors(&mut self) -> &mut dyn FactorRepo;
    /// Sign-ins that wait for their second step.
    fn challenges(&mut self) -> &mut dyn ChallengeRepo;
    /// Trusted devices.
    fn devices(&mut self) -> &mut dyn DeviceRepo;
    /// Content types.
    fn content_types(&mut self) -> &mut dyn ContentTypeRepo;
    /// Entries.
    fn entries(&mut self) -> &mut dyn EntryRepo;
    /// The read model.
    fn delivery(&mut self) -> &mut dyn DeliveryRepo;
    /// Files.
    fn assets(&mut self) -> &mut dyn AssetRepo;
    /// Redirects.
    fn redirects(&mut self) -> &mut dyn RedirectRepo;
    /// Keys of programs.
    fn api_keys(&mut self) -> &mut dyn ApiKeyRepo;
    /// The audit trail.
    fn audit(&mut self) -> &mut dyn AuditRepo;
    /// Undelivered events.
    fn outbox(&mut self) -> &mut dyn Outbox;
    /// Makes it all happen: rows, outbox and audit in one transaction. When this returns, it is on disk.
    async fn commit(self: Box<Self>) -> Result<(), StorageError>;
}

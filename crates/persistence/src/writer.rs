//! The one struct that implements every `…Repo` trait: an open transaction. Invariant: rows, outbox and audit are
//! committed together; listeners hear of a change after it is on disk, and of every change that is.

use async_trait::async_trait;
use galley_domain::{
    access::Permit,
    accounts::UserRepo,
    api_keys::ApiKeyRepo,
    audit::{AuditRepo, Change},
    content_types::ContentTypeRepo,
    delivery::DeliveryRepo,
    entries::EntryRepo,
    event::{Changed, Event},
    factors::{ChallengeRepo, DeviceRepo, FactorRepo},
    media::AssetRepo,
    outbox::Outbox,
    redirects::RedirectRepo,
    sessions::SessionRepo,
    sites::SiteRepo,
    storage::{StorageError, Writer},
};
use sea_orm::DatabaseTransaction;

use crate::{SqlStorage, audit, delivery::Tally, dialect::Dialect, error, listen, outbox, scope::Scope};

/// One transaction of one permit. Dropping it rolls back.
pub(crate) struct SqlWriter {
    pub(crate) tx: DatabaseTransaction,
    pub(crate) scope: Scope,
    pub(crate) dialect: Dialect,
    pub(crate) storage: SqlStorage,
    /// Counts of published documents, to be written at the end.
    pub(crate) tally: Tally,
    permit: Permit,
    events: Vec<Event>,
    /// What each of the events changed, where that is told.
    changes: Vec<Option<Change>>,
}

impl SqlWriter {
    /// Writes what `permit` covers into `tx`.
    pub fn new(storage: SqlStorage, permit: Permit, tx: DatabaseTransaction) -> Self {
        let (scope, dialect, tally) = (Scope::of(&permit), storage.dialect, Tally::default());
        Self { tx, scope, dialect, storage, tally, permit, events: Vec::new(), changes: Vec::new() }
    }

    /// Keeps the events of a stored change for the commit. Every repository calls it in `add`, `save` and `delete`.
    pub fn record<T>(&mut self, changed: &Changed<T>) {
        self.events.extend_from_slice(changed.events());
        self.changes.resize(self.events.len(), None);
        if let Some(last) = self.changes.last_mut().filter(|_| !changed.events().is_empty()) {
            *last = changed.change().cloned();
        }
    }

    /// Keeps one more event, of something that happened without a state of its own.
    pub fn record_event(&mut self, event: Event) {
        self.events.push(event);
        self.changes.push(None);
    }

    async fn finish(self) -> Result<(), StorageError> {
        let Self { tx, scope, storage, tally, permit, events, changes, .. } = self;
        let recorded = outbox::stamp(&storage, &permit, events);
        outbox::write(&tx, &scope, &permit, &recorded).await?;
        tally.write(&tx, &scope).await?;
        listen::announce(&tx, &storage, &recorded).await?;
        // Last, for it holds up every other commit of the site until this one is done.
        audit::append(&tx, &storage, &scope, &permit, &recorded, &changes).await?;
        tx.commit().await.map_err(error::failed)?;
        if let Some(listener) = storage.listener.filter(|_| !recorded.is_empty()) {
            listener.committed(&recorded);
        }
        Ok(())
    }
}

#[async_trait]
impl Writer for SqlWriter {
    fn sites(&mut self) -> &mut dyn SiteRepo {
        self
    }

    fn users(&mut self) -> &mut dyn UserRepo {
        self
    }

    fn sessions(&mut self) -> &mut dyn SessionRepo {
        self
    }

    fn factors(&mut self) -> &mut dyn FactorRepo {
        self
    }

    fn challenges(&mut self) -> &mut dyn ChallengeRepo {
        self
    }

    fn devices(&mut self) -> &mut dyn DeviceRepo {
        self
    }

    fn content_types(&mut self) -> &mut dyn ContentTypeRepo {
        self
    }

    fn entries(&mut self) -> &mut dyn EntryRepo {
        self
    }

    fn delivery(&mut self) -> &mut dyn DeliveryRepo {
        self
    }

    fn assets(&mut self) -> &mut dyn AssetRepo {
        self
    }

    fn redirects(&mut self) -> &mut dyn RedirectRepo {
        self
    }

    fn api_keys(&mut self) -> &mut dyn ApiKeyRepo {
        self
    }

    fn audit(&mut self) -> &mut dyn AuditRepo {
        self
    }

    fn outbox(&mut self) -> &mut dyn Outbox {
        self
    }

    #[expect(clippy::disallowed_methods, reason = "it is waited for, unless the request is given up")]
    async fn commit(self: Box<Self>) -> Result<(), StorageError> {
        // A task of its own: a request that is given up halfway must not leave a committed change unheard of.
        tokio::spawn(self.finish()).await.map_err(error::unreadable)?
    }
}

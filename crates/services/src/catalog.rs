//! A site and its content types, remembered in the process: every operation needs them and they seldom change.
//! Invariant: what is remembered is never older than the last change that this process was told of.

use std::{
    collections::HashMap,
    sync::{
        Arc, PoisonError, RwLock,
        atomic::{AtomicU64, Ordering},
    },
};

use galley_domain::{
    access::Permit,
    content_types::ContentTypes,
    error::{ErrorCode, Failure},
    event::{Event, Recorded},
    ids::TenantId,
    outbox::CommitListener,
    sites::Site,
    storage::Storage,
};

/// A site with its types.
#[derive(Clone, Debug)]
pub struct Model {
    /// The site.
    pub site: Site,
    /// Its types.
    pub types: ContentTypes,
}

/// The models of all sites that this process has met.
#[derive(Default)]
pub struct Catalog {
    models: RwLock<HashMap<TenantId, Arc<Model>>>,
    changes: AtomicU64,
}

impl Catalog {
    /// The permit's site with its types.
    ///
    /// # Errors
    /// `path.invalid` when there is no such site; what storage answers.
    pub async fn model(&self, storage: &dyn Storage, permit: &Permit) -> Result<Arc<Model>, Failure> {
        if let Some(model) = self.models.read().unwrap_or_else(PoisonError::into_inner).get(&permit.tenant())
        {
            return Ok(model.clone());
        }
        let before = self.changes.load(Ordering::Acquire);
        let reader = storage.reader(permit);
        let site = reader.sites().current().await?.ok_or_else(|| Failure::new(ErrorCode::PathInvalid))?;
        let types = reader.content_types().all().await?;
        let model = Arc::new(Model { site, types });
        let mut models = self.models.write().unwrap_or_else(PoisonError::into_inner);
        if self.changes.load(Ordering::Acquire) == before {
            models.insert(permit.tenant(), model.clone());
        }
        Ok(model)
    }

    fn forget(&self, tenant: Option<TenantId>) {
        let mut models = self.models.write().unwrap_or_else(PoisonError::into_inner);
        self.changes.fetch_add(1, Ordering::AcqRel);
        match tenant {
            Some(tenant) => drop(models.remove(&tenant)),
            None => models.clear(),
        }
    }
}

impl CommitListener for Catalog {
    fn committed(&self, events: &[Recorded]) {
        for recorded in events {
            if matches!(
                recorded.event,
                Event::ContentTypeCreated { .. }
                    | Event::ContentTypeChanged { .. }
                    | Event::ContentTypeDeleted { .. }
                    | Event::SiteSetUp { .. }
                    | Event::SiteRenamed { .. }
                    | Event::SecuritySettingsChanged
            ) {
                self.forget(Some(recorded.tenant));
            }
        }
    }

    fn resync(&self) {
        self.forget(None);
    }
}

//! The use cases of Galley: one file per verb. Each asks the caller for a permit, opens storage with it, lets the
//! domain decide, and commits.
//!
//! To add one: put `verb.rs` into the feature's folder with an `impl` block of the feature's service. Invariants:
//! services never call each other, hold no state but the catalog, and touch no network while a transaction is open.

pub mod accounts;
pub mod api_keys;
pub mod audit;
pub mod catalog;
pub mod content_types;
pub mod delivery;
pub mod entries;
pub mod factors;
pub mod imports;
pub mod media;
mod ports;
pub mod redirects;
pub mod security;
pub mod sessions;
pub mod sites;

use std::sync::Arc;

use galley_domain::outbox::CommitListener;

pub use ports::Ports;

use crate::{
    accounts::Accounts, api_keys::ApiKeys, audit::Audit, catalog::Catalog, content_types::ContentTypeAdmin,
    delivery::Delivery, entries::Entries, factors::SecondFactors, imports::Imports, media::Media,
    redirects::Redirects, security::SecuritySettings, sessions::Sessions, sites::Sites,
};

/// Every service, wired to one set of ports. Cheap to clone.
#[derive(Clone)]
#[expect(missing_docs, reason = "each field is the service of the feature it is named after")]
pub struct Services {
    pub sites: Sites,
    pub sessions: Sessions,
    pub accounts: Accounts,
    pub factors: SecondFactors,
    pub security: SecuritySettings,
    pub content_types: ContentTypeAdmin,
    pub entries: Entries,
    pub media: Media,
    pub redirects: Redirects,
    pub delivery: Delivery,
    pub imports: Imports,
    pub api_keys: ApiKeys,
    pub audit: Audit,
}

impl Services {
    /// Services over `ports`, reading types and site from `catalog`.
    pub fn new(ports: Ports, catalog: Arc<Catalog>) -> Self {
        let ports = Arc::new(ports);
        Self {
            sites: Sites { ports: ports.clone() },
            sessions: Sessions { ports: ports.clone(), catalog: catalog.clone() },
            accounts: Accounts { ports: ports.clone(), catalog: catalog.clone() },
            factors: SecondFactors { ports: ports.clone(), catalog: catalog.clone() },
            security: SecuritySettings { ports: ports.clone() },
            content_types: ContentTypeAdmin { ports: ports.clone(), catalog: catalog.clone() },
            entries: Entries { ports: ports.clone(), catalog: catalog.clone() },
            media: Media { ports: ports.clone(), catalog: catalog.clone() },
            redirects: Redirects { ports: ports.clone() },
            delivery: Delivery { ports: ports.clone(), catalog: catalog.clone() },
            imports: Imports { ports: ports.clone(), catalog: catalog.clone() },
            api_keys: ApiKeys { ports: ports.clone(), catalog },
            audit: Audit { ports },
        }
    }
}

/// Several listeners as one, called in order.
pub struct Listeners(pub Vec<Arc<dyn CommitListener>>);

impl CommitListener for Listeners {
    fn committed(&self, events: &[galley_domain::event::Recorded]) {
        self.0.iter().for_each(|listener| listener.committed(events));
    }

    fn resync(&self) {
        self.0.iter().for_each(|listener| listener.resync());
    }
}

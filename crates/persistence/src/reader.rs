//! The one struct that implements every `…Queries` trait. Invariant: it only reads.

use galley_domain::{
    access::Permit, accounts::UserQueries, api_keys::ApiKeyQueries, audit::AuditQueries,
    content_types::ContentTypeQueries, delivery::DeliveryQueries, entries::EntryQueries,
    factors::FactorQueries, media::AssetQueries, redirects::RedirectQueries, sessions::SessionQueries,
    sites::SiteQueries, storage::Reader,
};
use sea_orm::DatabaseConnection;

use crate::{SqlStorage, dialect::Dialect, scope::Scope};

/// Reads of one permit; each statement stands alone.
pub(crate) struct SqlReader {
    pub(crate) db: DatabaseConnection,
    pub(crate) scope: Scope,
    pub(crate) dialect: Dialect,
}

impl SqlReader {
    /// Reads what `permit` covers.
    pub fn new(storage: &SqlStorage, permit: &Permit) -> Self {
        Self { db: storage.read.clone(), scope: Scope::of(permit), dialect: storage.dialect }
    }
}

impl Reader for SqlReader {
    fn sites(&self) -> &dyn SiteQueries {
        self
    }

    fn users(&self) -> &dyn UserQueries {
        self
    }

    fn sessions(&self) -> &dyn SessionQueries {
        self
    }

    fn factors(&self) -> &dyn FactorQueries {
        self
    }

    fn content_types(&self) -> &dyn ContentTypeQueries {
        self
    }

    fn entries(&self) -> &dyn EntryQueries {
        self
    }

    fn delivery(&self) -> &dyn DeliveryQueries {
        self
    }

    fn assets(&self) -> &dyn AssetQueries {
        self
    }

    fn redirects(&self) -> &dyn RedirectQueries {
        self
    }

    fn api_keys(&self) -> &dyn ApiKeyQueries {
        self
    }

    fn audit(&self) -> &dyn AuditQueries {
        self
    }
}

//! Sites in a transaction. Invariant: there is one default site, however many processes make it at once.

use async_trait::async_trait;
use galley_domain::{
    event::Changed,
    sites::{Site, SiteRepo},
    storage::StorageError,
};
use sea_orm::QuerySelect;

use super::{map, table::Entity};
use crate::{
    error::{broken, failed},
    scope::Scope,
    writer::SqlWriter,
};

#[async_trait]
impl SiteRepo for SqlWriter {
    async fn load(&mut self) -> Result<Option<Site>, StorageError> {
        let found = self.scope.find::<Entity>().lock_exclusive();
        found.one(&self.tx).await.map_err(failed)?.map(map::site).transpose()
    }

    async fn ensure_default(&mut self, site: &Site) -> Result<Site, StorageError> {
        let missing = Scope::insert_missing_site(map::default(site)?);
        missing.exec_without_returning(&self.tx).await.map_err(failed)?;
        let found = Scope::find_default_site().one(&self.tx).await.map_err(failed)?;
        map::site(found.ok_or_else(|| broken("a default site was neither made nor found"))?)
    }

    async fn save(&mut self, site: &Changed<Site>) -> Result<(), StorageError> {
        let state = site.state();
        self.scope.save::<Entity, _>(&self.tx, state.id.0, state.version, map::changed(state)?).await?;
        self.record(site);
        Ok(())
    }
}

//! Reads of sites.

use async_trait::async_trait;
use galley_domain::{
    sites::{Site, SiteQueries},
    storage::StorageError,
};

use super::{map, table::Entity};
use crate::{error::failed, reader::SqlReader, scope::Scope};

#[async_trait]
impl SiteQueries for SqlReader {
    async fn default_site(&self) -> Result<Option<Site>, StorageError> {
        Scope::find_default_site().one(&self.db).await.map_err(failed)?.map(map::site).transpose()
    }

    async fn current(&self) -> Result<Option<Site>, StorageError> {
        self.scope.find::<Entity>().one(&self.db).await.map_err(failed)?.map(map::site).transpose()
    }
}

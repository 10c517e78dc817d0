//! Reads of entries as editors see them.

use async_trait::async_trait;
use galley_domain::{
    entries::{
        Document, EntryFilter, EntryPage, EntryQueries, EntrySort, EntryView, Label, Target, UsageView,
        VersionView,
    },
    ids::EntryId,
    locale::Locale,
    page::{PageRequest, Paged},
    storage::StorageError,
};
use sea_orm::{ColumnTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect};

use super::{history, map, versions};
use crate::{error::failed, reader::SqlReader};

#[async_trait]
impl EntryQueries for SqlReader {
    async fn list(
        &self,
        filter: &EntryFilter,
        sort: EntrySort,
        page: PageRequest,
    ) -> Result<EntryPage, StorageError> {
        self.page_of_entries(filter, sort, page).await
    }

    async fn view(&self, id: EntryId) -> Result<Option<EntryView>, StorageError> {
        self.view_of(id).await
    }

    async fn versions(&self, id: EntryId, page: PageRequest) -> Result<Paged<VersionView>, StorageError> {
        let versions = self.versions_of(id);
        let total = versions.clone().count(&self.db).await.map_err(failed)?;
        let rows = history::viewed(versions)
            .order_by_desc(versions::Column::Number)
            .offset(page.offset())
            .limit(u64::from(page.per_page()))
            .into_model::<history::Row>()
            .all(&self.db)
            .await
            .map_err(failed)?;
        Ok(Paged { items: rows.into_iter().map(history::view).collect::<Result<_, _>>()?, total })
    }

    async fn version(
        &self,
        id: EntryId,
        number: u32,
    ) -> Result<Option<(VersionView, Document)>, StorageError> {
        let found = self.versions_of(id).filter(versions::Column::Number.eq(map::stored_number(number)?));
        let row = history::viewed(found)
            .column(versions::Column::Document)
            .into_model::<history::Row>()
            .one(&self.db)
            .await
            .map_err(failed)?;
        let Some(mut row) = row else { return Ok(None) };
        let document = map::document(&row.document.take().unwrap_or_default())?;
        Ok(Some((history::view(row)?, document)))
    }

    async fn labels(&self, targets: &[Target], locale: &Locale) -> Result<Vec<Label>, StorageError> {
        let (mut entries, mut assets) = (Vec::new(), Vec::new());
        for target in targets {
            match target {
                Target::Entry(id) => entries.push(id.0),
                Target::Asset(id) => assets.push(id.0),
            }
        }
        let mut labels = self.entry_labels(entries, locale).await?;
        labels.extend(self.asset_labels(assets).await?);
        Ok(labels)
    }

    async fn usage(&self, target: Target) -> Result<Vec<UsageView>, StorageError> {
        self.users_of(target).await
    }
}

//! The files of the library.

use galley_domain::{
    access::{Action, Caller},
    error::Failure,
    ids::AssetId,
    media::{AssetFilter, AssetView},
    page::{PageRequest, Paged},
};

use crate::media::Media;

impl Media {
    /// A page of files, newest first.
    ///
    /// # Errors
    /// `access.denied`.
    pub async fn list(
        &self,
        caller: &Caller,
        filter: AssetFilter,
        page: PageRequest,
    ) -> Result<Paged<AssetView>, Failure> {
        let permit = caller.permit(Action::MediaRead)?;
        Ok(self.ports.storage.reader(&permit).assets().list(&filter, page).await?)
    }

    /// One file.
    ///
    /// # Errors
    /// `access.denied`, `asset.not_found`.
    pub async fn view(&self, caller: &Caller, id: AssetId) -> Result<AssetView, Failure> {
        self.viewed(&caller.permit(Action::MediaRead)?, id).await
    }
}

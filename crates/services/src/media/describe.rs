//! What a file is called and described as. Documents that show it are composed anew.

use galley_domain::{
    access::{Action, Caller},
    entries::Target,
    error::Failure,
    ids::AssetId,
    media::AssetView,
};

use crate::{
    delivery::Publisher,
    media::{Media, not_found},
};

impl Media {
    /// Changes the name or description of the file at version `expected`.
    ///
    /// # Errors
    /// `access.denied`, `asset.not_found`, `precondition.stale`, `body.invalid`.
    pub async fn describe(
        &self,
        caller: &Caller,
        id: AssetId,
        expected: u64,
        name: Option<&str>,
        alt: Option<&str>,
    ) -> Result<AssetView, Failure> {
        let ports = &self.ports;
        let permit = caller.permit(Action::MediaEdit)?;
        let site = self.catalog.model(&*ports.storage, &permit).await?.site.clone();
        let mut tx = ports.storage.writer(&permit).await?;
        let asset = tx.assets().load(id).await?.ok_or_else(not_found)?;
        Failure::unless_current(asset.version, expected)?;
        tx.assets().save(&asset.describe(name, alt)?).await?;
        let types = tx.content_types().all().await?;
        Publisher { ports, types: &types, locale: &site.locale }
            .refresh(&mut *tx, &[Target::Asset(id)])
            .await?;
        tx.commit().await?;
        self.viewed(&permit, id).await
    }
}

//! A file goes, when nothing uses it. Its bytes can be reached no more from then on; they stay in the store, where an
//! upload of the same bytes may be counting on them.

use galley_domain::{
    access::{Action, Caller},
    error::Failure,
    ids::AssetId,
};

use crate::media::{Media, not_found};

impl Media {
    /// Deletes the file at version `expected`.
    ///
    /// # Errors
    /// `access.denied`, `asset.not_found`, `asset.in_use`, `precondition.stale`.
    pub async fn delete(&self, caller: &Caller, id: AssetId, expected: u64) -> Result<(), Failure> {
        let ports = &self.ports;
        let permit = caller.permit(Action::MediaDelete)?;
        let mut tx = ports.storage.writer(&permit).await?;
        let asset = tx.assets().load(id).await?.ok_or_else(not_found)?;
        Failure::unless_current(asset.version, expected)?;
        let uses = tx.assets().uses(id).await?;
        tx.assets().delete(&asset.delete(uses)?).await?;
        tx.commit().await?;
        Ok(())
    }
}

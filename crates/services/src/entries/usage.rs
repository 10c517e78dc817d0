//! Where something is used.

use std::sync::Arc;

use galley_domain::{
    access::{Action, Caller},
    entries::{Target, UsageView},
    error::{ErrorCode, Failure},
    storage::Reader,
};

use crate::{
    catalog::Model,
    entries::{Entries, not_found},
};

impl Entries {
    /// The entries whose drafts point at `target`, at most 100.
    ///
    /// # Errors
    /// `access.denied`, `entry.not_found`, `asset.not_found`.
    pub async fn usage(
        &self,
        caller: &Caller,
        target: Target,
    ) -> Result<(Vec<UsageView>, Arc<Model>), Failure> {
        let permit = caller.permit(Action::EntryRead)?;
        let model = self.catalog.model(&*self.ports.storage, &permit).await?;
        let reader = self.ports.storage.reader(&permit);
        let found = reader.entries().usage(target).await?;
        if found.is_empty() {
            exists(&*reader, target).await?;
        }
        Ok((found, model))
    }
}

/// That there is something to be used.
async fn exists(reader: &dyn Reader, target: Target) -> Result<(), Failure> {
    match target {
        Target::Entry(id) => reader.entries().view(id).await?.map(drop).ok_or_else(not_found),
        Target::Asset(id) => {
            let asset = reader.assets().view(id).await?;
            asset.map(drop).ok_or_else(|| Failure::new(ErrorCode::AssetNotFound))
        }
    }
}

//! Where something is used.

use std::sync::Arc;

use galley_domain::{
    access::{Action, Caller},
    entries::{Target, UsageView},
    error::Failure,
};

use crate::{catalog::Model, entries::Entries};

impl Entries {
    /// The entries whose drafts point at `target`, at most 100.
    ///
    /// # Errors
    /// `access.denied`.
    pub async fn usage(
        &self,
        caller: &Caller,
        target: Target,
    ) -> Result<(Vec<UsageView>, Arc<Model>), Failure> {
        let permit = caller.permit(Action::EntryRead)?;
        let model = self.catalog.model(&*self.ports.storage, &permit).await?;
        let found = self.ports.storage.reader(&permit).entries().usage(target).await?;
        Ok((found, model))
    }
}

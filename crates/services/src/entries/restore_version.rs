//! Taking up an older version again: as a new version, so that nothing is lost.

use galley_domain::{
    access::{Action, Caller},
    entries::Cause,
    error::{ErrorCode, Failure},
    ids::EntryId,
};

use crate::entries::{DraftWriter, Entries, EntryDetail, load, type_of};

impl Entries {
    /// Makes the document of version `number` the draft of the entry at version `expected`.
    ///
    /// # Errors
    /// `access.denied`, `entry.not_found`, `version.not_found`, `precondition.stale`, `entry.*`.
    pub async fn restore_version(
        &self,
        caller: &Caller,
        id: EntryId,
        expected: u64,
        number: u32,
    ) -> Result<EntryDetail, Failure> {
        let ports = &*self.ports;
        let permit = caller.permit(Action::EntryEdit)?;
        let locale = self.catalog.model(&*ports.storage, &permit).await?.site.locale.clone();
        let mut tx = ports.storage.writer(&permit).await?;
        let entry = load(&mut *tx, id, expected).await?;
        let version = tx.entries().version(id, number).await?;
        let document = version.ok_or_else(|| Failure::new(ErrorCode::VersionNotFound))?.document;
        let types = tx.content_types().all().await?;
        let content_type = type_of(&types, &entry)?;
        let writer = DraftWriter { ports, types: &types, content_type, locale: &locale };
        let restored =
            entry.edit(document, Cause::Restore, None, permit.user(), &locale, ports.clock.now())?;
        writer.save(&mut *tx, restored, false).await?;
        tx.commit().await?;
        self.view(caller, id).await
    }
}

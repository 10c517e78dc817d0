//! The trash: away from readers and lists, and back again until it is emptied.

use galley_domain::{
    access::{Action, Caller},
    entries::LiveChange,
    error::Failure,
    ids::EntryId,
};

use crate::entries::{DraftWriter, Entries, EntryDetail, load, not_found, type_of};

impl Entries {
    /// Moves the entry at version `expected` to the trash.
    ///
    /// # Errors
    /// `access.denied`, `entry.not_found`, `entry.trashed`, `precondition.stale`.
    pub async fn trash(&self, caller: &Caller, id: EntryId, expected: u64) -> Result<(), Failure> {
        let ports = &*self.ports;
        let permit = caller.permit(Action::EntryTrash)?;
        let locale = self.catalog.model(&*ports.storage, &permit).await?.site.locale.clone();
        let mut tx = ports.storage.writer(&permit).await?;
        let entry = load(&mut *tx, id, expected).await?;
        let types = tx.content_types().all().await?;
        let content_type = type_of(&types, &entry)?;
        let writer = DraftWriter { ports, types: &types, content_type, locale: &locale };
        let trashed = entry.trash(ports.clock.now())?;
        tx.entries().save(&trashed, &writer.index(trashed.state(), LiveChange::Clear)).await?;
        writer.publisher().withdraw(&mut *tx, id).await?;
        tx.commit().await?;
        Ok(())
    }

    /// Takes an entry back from the trash, as a draft.
    ///
    /// # Errors
    /// `access.denied`, `entry.not_found`, `entry.not_trashed`, `entry.invalid` when another took its slug meanwhile.
    pub async fn recover(&self, caller: &Caller, id: EntryId) -> Result<EntryDetail, Failure> {
        let ports = &*self.ports;
        let permit = caller.permit(Action::EntryTrash)?;
        let locale = self.catalog.model(&*ports.storage, &permit).await?.site.locale.clone();
        let mut tx = ports.storage.writer(&permit).await?;
        let entry = tx.entries().load(id).await?.ok_or_else(not_found)?;
        let types = tx.content_types().all().await?;
        let content_type = type_of(&types, &entry)?;
        let writer = DraftWriter { ports, types: &types, content_type, locale: &locale };
        writer.save(&mut *tx, entry.recover(ports.clock.now())?, false).await?;
        tx.commit().await?;
        self.view(caller, id).await
    }

    /// Deletes an entry of the trash for good.
    ///
    /// # Errors
    /// `access.denied`, `entry.not_found`, `entry.not_trashed`.
    pub async fn purge(&self, caller: &Caller, id: EntryId) -> Result<(), Failure> {
        let permit = caller.permit(Action::EntryPurge)?;
        let mut tx = self.ports.storage.writer(&permit).await?;
        let entry = tx.entries().load(id).await?.ok_or_else(not_found)?;
        tx.entries().purge(&entry.purge()?).await?;
        tx.commit().await?;
        Ok(())
    }
}

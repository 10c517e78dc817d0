//! A step of the workflow.

use galley_domain::{
    access::{Action, Caller},
    entries::{Document, Entry, LiveChange, Transition},
    error::{ErrorCode, Failure},
    ids::EntryId,
    storage::Writer,
};

use crate::entries::{DraftWriter, Entries, EntryDetail, load, not_found, type_of};

impl Entries {
    /// Makes a step with the entry at version `expected`.
    ///
    /// # Errors
    /// `access.denied`, `entry.not_found`, `entry.transition`, `entry.invalid` (publishing), `precondition.stale`.
    pub async fn transition(
        &self,
        caller: &Caller,
        id: EntryId,
        expected: u64,
        transition: Transition,
    ) -> Result<EntryDetail, Failure> {
        let ports = &*self.ports;
        let reading = caller.permit(Action::EntryRead)?;
        let locale = self.catalog.model(&*ports.storage, &reading).await?.site.locale.clone();
        let seen = ports.storage.reader(&reading).entries().view(id).await?.ok_or_else(not_found)?;
        seen.entry.expect_version(expected)?;
        let permit = transition.permit(caller, seen.entry.state(&locale).stage)?;
        let mut tx = ports.storage.writer(&permit).await?;
        let entry = load(&mut *tx, id, expected).await?;
        let types = tx.content_types().all().await?;
        let content_type = type_of(&types, &entry)?;
        let writer = DraftWriter { ports, types: &types, content_type, locale: &locale };
        let now = ports.clock.now();
        match transition {
            Transition::Publish => {
                let published = entry.publish(content_type, permit.user(), &locale, now, now)?;
                writer.go_live(&mut *tx, &published).await?;
            }
            Transition::DiscardChanges => {
                let live = live_document(&mut *tx, &entry, &writer).await?;
                let discarded = entry.discard_changes(live, permit.user(), &locale, now)?;
                let index = writer.index(discarded.state(), LiveChange::Keep);
                tx.entries().save(&discarded, &index).await?;
            }
            step => {
                let moved = entry.advance(step, &locale, now)?;
                let live = moved.state().state(&locale).live.is_some();
                let change = if live { LiveChange::Keep } else { LiveChange::Clear };
                tx.entries().save(&moved, &writer.index(moved.state(), change)).await?;
                if !live {
                    writer.publisher().withdraw(&mut *tx, id).await?;
                }
            }
        }
        tx.commit().await?;
        self.view(caller, id).await
    }
}

async fn live_document(
    tx: &mut dyn Writer,
    entry: &Entry,
    writer: &DraftWriter<'_>,
) -> Result<Document, Failure> {
    let number = entry.state(writer.locale).live.as_ref().map(|live| live.version);
    let number = number.ok_or_else(|| Failure::new(ErrorCode::EntryTransition))?;
    let version = tx.entries().version(entry.id, number).await?;
    Ok(version.ok_or_else(|| Failure::new(ErrorCode::VersionNotFound))?.document)
}

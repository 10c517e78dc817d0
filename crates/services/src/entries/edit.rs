//! Changing a draft: the fields named, and no others.

use galley_domain::{
    access::{Action, Caller},
    entries::{Cause, Version},
    error::{ErrorCode, Failure},
    ids::EntryId,
    text,
};
use serde_json::{Map, Value};

use crate::entries::{DraftWriter, Entries, EntryDetail, SLUG_RACES, load, lost_slug, type_of};

/// What to change.
#[derive(Clone, Debug)]
pub struct EditEntry {
    /// Values by key; `null` removes one.
    pub fields: Map<String, Value>,
    /// Who asked to save: the editor itself, or a person.
    pub cause: Cause,
    /// A name for the version.
    pub label: Option<String>,
}

impl Entries {
    /// Changes the draft of the entry at version `expected`.
    ///
    /// # Errors
    /// `access.denied`, `entry.not_found`, `precondition.stale`, `entry.invalid`, `entry.trashed`, `entry.transition`.
    pub async fn edit(
        &self,
        caller: &Caller,
        id: EntryId,
        expected: u64,
        edit: EditEntry,
    ) -> Result<EntryDetail, Failure> {
        let mut races = SLUG_RACES;
        loop {
            match self.try_edit(caller, id, expected, edit.clone()).await {
                Err(failure) if races > 0 && lost_slug(&failure, &edit.fields) => races -= 1,
                done => return done,
            }
        }
    }

    async fn try_edit(
        &self,
        caller: &Caller,
        id: EntryId,
        expected: u64,
        edit: EditEntry,
    ) -> Result<EntryDetail, Failure> {
        let ports = &*self.ports;
        let permit = caller.permit(Action::EntryEdit)?;
        if let Some(label) = &edit.label {
            text::check("/label", label, Version::LABEL_MAX)
                .map_err(|issue| Failure::invalid(ErrorCode::BodyInvalid, vec![issue]))?;
        }
        let locale = self.catalog.model(&*ports.storage, &permit).await?.site.locale.clone();
        let mut tx = ports.storage.writer(&permit).await?;
        let entry = load(&mut *tx, id, expected).await?;
        let types = tx.content_types().all().await?;
        let content_type = type_of(&types, &entry)?;
        let writer = DraftWriter { ports, types: &types, content_type, locale: &locale };
        let document =
            writer.apply(&mut *tx, Some(&entry), entry.draft.document.clone(), edit.fields).await?;
        let edited =
            entry.edit(document, edit.cause, edit.label, permit.user(), &locale, ports.clock.now())?;
        writer.save(&mut *tx, edited, false).await?;
        tx.commit().await?;
        self.view(caller, id).await
    }
}

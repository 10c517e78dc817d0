//! A new entry. Everything but the type may be missing; one of a type without workflow is published as soon as it is
//! complete.

use galley_domain::{
    access::{Action, Caller},
    content_types::TypeKind,
    entries::{Cause, Document, Entry},
    error::{ErrorCode, Failure},
    ids::EntryId,
};
use serde_json::{Map, Value};

use crate::entries::{DraftWriter, Entries, EntryDetail, SLUG_RACES, lost_slug};

impl Entries {
    /// Makes an entry of the type `type_key`.
    ///
    /// # Errors
    /// `access.denied`, `content_type.not_found`, `entry.invalid`, `entry.single_exists`.
    pub async fn create(
        &self,
        caller: &Caller,
        type_key: &str,
        fields: Map<String, Value>,
    ) -> Result<EntryDetail, Failure> {
        let mut races = SLUG_RACES;
        loop {
            match self.try_create(caller, type_key, fields.clone()).await {
                Err(failure) if races > 0 && lost_slug(&failure, &fields) => races -= 1,
                done => return done,
            }
        }
    }

    async fn try_create(
        &self,
        caller: &Caller,
        type_key: &str,
        fields: Map<String, Value>,
    ) -> Result<EntryDetail, Failure> {
        let ports = &*self.ports;
        let permit = caller.permit(Action::EntryCreate)?;
        let locale = self.catalog.model(&*ports.storage, &permit).await?.site.locale.clone();
        let mut tx = ports.storage.writer(&permit).await?;
        let types = tx.content_types().all().await?;
        let content_type =
            types.by_key(type_key).ok_or_else(|| Failure::new(ErrorCode::ContentTypeNotFound))?;
        if content_type.kind == TypeKind::Single && tx.entries().any(content_type.id).await? {
            return Err(Failure::new(ErrorCode::EntrySingleExists));
        }
        let writer = DraftWriter { ports, types: &types, content_type, locale: &locale };
        let defaults = Document::of_defaults(content_type, &locale);
        let document = writer.apply(&mut *tx, None, defaults, fields).await?;
        let id = EntryId(ports.ids.next());
        let now = ports.clock.now();
        let entry = Entry::create(id, content_type, permit.user(), &locale, document, Cause::Create, now);
        writer.save(&mut *tx, entry, true).await?;
        tx.commit().await?;
        self.view(caller, id).await
    }
}

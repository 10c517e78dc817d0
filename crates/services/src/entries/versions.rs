//! The history of an entry.

use galley_domain::{
    access::{Action, Caller},
    entries::VersionView,
    error::{ErrorCode, Failure},
    ids::EntryId,
    page::{PageRequest, Paged},
};
use serde_json::{Map, Value};

use crate::entries::{Entries, not_found, type_of};

/// A page of versions, with which of them are special.
#[derive(Clone, Debug)]
pub struct History {
    /// The versions, newest first.
    pub page: Paged<VersionView>,
    /// The one that readers see.
    pub live: Option<u32>,
    /// The newest.
    pub current: u32,
}

/// A version with its values.
#[derive(Clone, Debug)]
pub struct VersionDetail {
    /// The version.
    pub view: VersionView,
    /// Every field of the type by key.
    pub fields: Map<String, Value>,
    /// Whether readers see it.
    pub live: bool,
    /// Whether it is the newest.
    pub current: bool,
}

impl Entries {
    /// The versions of an entry.
    ///
    /// # Errors
    /// `access.denied`, `entry.not_found`.
    pub async fn versions(
        &self,
        caller: &Caller,
        id: EntryId,
        page: PageRequest,
    ) -> Result<History, Failure> {
        let permit = caller.permit(Action::EntryRead)?;
        let model = self.catalog.model(&*self.ports.storage, &permit).await?;
        let reader = self.ports.storage.reader(&permit);
        let entry = reader.entries().view(id).await?.ok_or_else(not_found)?.entry;
        let live = entry.state(&model.site.locale).live.as_ref().map(|live| live.version);
        Ok(History { page: reader.entries().versions(id, page).await?, live, current: entry.draft.number })
    }

    /// One version.
    ///
    /// # Errors
    /// `access.denied`, `entry.not_found`, `version.not_found`.
    pub async fn version(&self, caller: &Caller, id: EntryId, number: u32) -> Result<VersionDetail, Failure> {
        let permit = caller.permit(Action::EntryRead)?;
        let model = self.catalog.model(&*self.ports.storage, &permit).await?;
        let reader = self.ports.storage.reader(&permit);
        let entry = reader.entries().view(id).await?.ok_or_else(not_found)?.entry;
        let found = reader.entries().version(id, number).await?;
        let (view, document) = found.ok_or_else(|| Failure::new(ErrorCode::VersionNotFound))?;
        let live = entry.state(&model.site.locale).live.as_ref().map(|live| live.version);
        Ok(VersionDetail {
            fields: document.by_key(type_of(&model.types, &entry)?, &model.site.locale),
            live: live == Some(number),
            current: entry.draft.number == number,
            view,
        })
    }
}

//! Lists of entries as editors see them.

use std::sync::Arc;

use galley_domain::{
    access::{Action, Caller},
    entries::{EntryFilter, EntryPage, EntrySort, Stage},
    error::{ErrorCode, Failure, Issue},
    ids::{EntryId, UserId},
    page::PageRequest,
};

use crate::{catalog::Model, entries::Entries};

/// Which entries are wanted.
#[derive(Clone, Debug, Default)]
pub struct ListEntries {
    /// The key of a type.
    pub type_key: Option<String>,
    /// Part of the title.
    pub text: Option<String>,
    /// The key of a stage, or `changed`.
    pub state: Option<String>,
    /// Entries that the draft must point at.
    pub points_at: Vec<EntryId>,
    /// Who made it.
    pub owner: Option<UserId>,
    /// The trash instead.
    pub trashed: bool,
    /// In which order.
    pub sort: EntrySort,
    /// Which part.
    pub page: PageRequest,
}

impl Entries {
    /// A page of entries with counts by state.
    ///
    /// # Errors
    /// `access.denied`, `content_type.not_found`, `query.invalid`.
    pub async fn list(
        &self,
        caller: &Caller,
        wanted: ListEntries,
    ) -> Result<(EntryPage, Arc<Model>), Failure> {
        let permit = caller.permit(Action::EntryRead)?;
        let model = self.catalog.model(&*self.ports.storage, &permit).await?;
        let content_type = match &wanted.type_key {
            Some(key) => {
                let known = model.types.by_key(key).map(|content_type| content_type.id);
                Some(known.ok_or_else(|| Failure::new(ErrorCode::ContentTypeNotFound))?)
            }
            None => None,
        };
        let changed = wanted.state.as_deref() == Some("changed");
        let filter = EntryFilter {
            locale: model.site.locale.clone(),
            content_type,
            text: wanted.text.filter(|text| !text.is_empty()),
            stage: wanted.state.as_deref().filter(|_| !changed).map(stage).transpose()?,
            changed,
            points_at: wanted.points_at,
            owner: wanted.owner,
            trashed: wanted.trashed,
        };
        let page =
            self.ports.storage.reader(&permit).entries().list(&filter, wanted.sort, wanted.page).await?;
        Ok((page, model))
    }
}

fn stage(key: &str) -> Result<Stage, Failure> {
    Stage::from_key(key).ok_or_else(|| {
        let issue = Issue::parameter("state", ErrorCode::QueryInvalid, format!("{key:?} is not a state"));
        Failure::invalid(ErrorCode::QueryInvalid, vec![issue])
    })
}

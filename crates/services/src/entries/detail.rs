//! An entry as the editor shows it: values by key, what they point at, and the steps that whoever asks may make.

use std::sync::Arc;

use galley_domain::{
    access::{Action, Caller},
    content_types::ContentType,
    delivery,
    entries::{Entry, Label, Transition},
    error::Failure,
    ids::EntryId,
    locale::Locale,
};
use serde_json::{Map, Value};

use crate::{
    catalog::Model,
    entries::{Entries, not_found, type_of},
};

/// An entry with everything its screen needs.
#[derive(Clone, Debug)]
pub struct EntryDetail {
    /// The entry.
    pub entry: Entry,
    /// Who made it.
    pub owner_name: Option<String>,
    /// Its type.
    pub content_type: ContentType,
    /// The locale of the values.
    pub locale: Locale,
    /// Every field of the type by key.
    pub fields: Map<String, Value>,
    /// Where its page is on the site, going by the draft.
    pub url: Option<String>,
    /// What the values point at.
    pub labels: Vec<Label>,
    /// The steps that whoever asked may make.
    pub transitions: Vec<Transition>,
    /// The site and its types.
    pub model: Arc<Model>,
}

impl Entries {
    /// One entry, trashed or not.
    ///
    /// # Errors
    /// `access.denied`, `entry.not_found`.
    pub async fn view(&self, caller: &Caller, id: EntryId) -> Result<EntryDetail, Failure> {
        let permit = caller.permit(Action::EntryRead)?;
        let model = self.catalog.model(&*self.ports.storage, &permit).await?;
        let reader = self.ports.storage.reader(&permit);
        let view = reader.entries().view(id).await?.ok_or_else(not_found)?;
        let content_type = type_of(&model.types, &view.entry)?.clone();
        let locale = model.site.locale.clone();
        let document = &view.entry.draft.document;
        let targets: Vec<_> =
            document.references(&content_type, &locale).into_iter().map(|(_, target)| target).collect();
        let labels =
            if targets.is_empty() { Vec::new() } else { reader.entries().labels(&targets, &locale).await? };
        Ok(EntryDetail {
            fields: document.by_key(&content_type, &locale),
            url: delivery::page_url(&content_type, document, &locale),
            transitions: view.entry.transitions(caller, content_type.workflow, &locale),
            labels,
            owner_name: view.owner_name,
            entry: view.entry,
            content_type,
            locale,
            model,
        })
    }
}

//! One entry: shown and changed.

use std::collections::BTreeMap;

use actix_web::{get, patch, web::Data};
use chrono::{DateTime, Utc};
use galley_domain::{
    entries::{Cause, Label, Target},
    ids::EntryId,
};
use galley_services::entries::{EditEntry, EntryDetail};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::fields::{EntryState, Fields, Person, Transition};
use crate::{
    answer::{self, Answer},
    body::Json,
    caller::SignedIn,
    etag::IfMatch,
    path::PathId,
    state::ApiState,
};

/// An entry with everything its screen needs.
#[derive(Serialize, ToSchema)]
pub struct Entry {
    /// Its id.
    #[schema(value_type = String, example = "0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42")]
    pub id: EntryId,
    /// The key of its type.
    #[schema(example = "article")]
    pub r#type: String,
    /// Where it stands.
    pub state: EntryState,
    /// Every field of the type, as the draft has it.
    pub fields: Fields,
    /// For `If-Match`.
    #[schema(minimum = 1, example = 3)]
    pub version: u64,
    /// The number of the newest version in the history.
    #[schema(minimum = 1, example = 4)]
    pub draft_number: u32,
    /// What readers see; `null` when nothing is published.
    #[schema(required = true)]
    pub live: Option<Live>,
    /// Whether readers see something older than the draft.
    pub has_changes: bool,
    /// Who made it.
    pub owner: Person,
    /// When it was made.
    pub created_at: DateTime<Utc>,
    /// When anything about it last changed.
    pub updated_at: DateTime<Utc>,
    /// When it was moved to the trash.
    #[schema(required = true)]
    pub trashed_at: Option<DateTime<Utc>>,
    /// The path of its page on the site, going by the draft.
    #[schema(required = true, example = "/articles/the-tide-tables")]
    pub url: Option<String>,
    /// What its values point at, by id.
    pub refs: BTreeMap<String, Reference>,
    /// The steps of the workflow that the caller may make now.
    pub transitions: Vec<Transition>,
}

/// The version that readers see.
#[derive(Serialize, ToSchema)]
pub struct Live {
    /// Its number in the history.
    #[schema(minimum = 1, example = 2)]
    pub number: u32,
    /// When this version went out.
    pub published_at: DateTime<Utc>,
    /// When the entry first did.
    pub first_published_at: DateTime<Utc>,
}

/// Whether something pointed at is an entry or a file.
#[derive(Clone, Copy, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ReferenceKind {
    /// An entry.
    Entry,
    /// A file of the library.
    Asset,
}

/// Something that a value points at.
#[derive(Serialize, ToSchema)]
pub struct Reference {
    /// Its id.
    #[schema(example = "0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e43")]
    pub id: String,
    /// Whether it is an entry or a file.
    pub kind: ReferenceKind,
    /// The key of its type; the media type of a file.
    #[schema(example = "author")]
    pub r#type: String,
    /// What it is called.
    #[schema(example = "Ada Lovelace")]
    pub title: String,
    /// Whether readers can see it.
    pub live: bool,
    /// Where a file is.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "/media/0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e43/harbour.jpg")]
    pub url: Option<String>,
    /// Where the small form of a file is.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "/media/0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e43/thumb")]
    pub thumb: Option<String>,
}

impl From<EntryDetail> for Entry {
    fn from(detail: EntryDetail) -> Self {
        let EntryDetail { entry, owner_name, content_type, locale, fields, url, labels, transitions, model } =
            detail;
        let type_key = |label: &Label| {
            let known = label.content_type.and_then(|id| model.types.by_id(id));
            known.map(|known| known.key.to_string()).unwrap_or_default()
        };
        let refs = labels.iter().map(|label| Reference::of(label, type_key(label)));
        let state = entry.state(&locale);
        let live = state.live.as_ref().map(|live| Live {
            number: live.version,
            published_at: live.published_at,
            first_published_at: live.first_published_at,
        });
        Self {
            id: entry.id,
            r#type: content_type.key.to_string(),
            state: EntryState::of(state.stage, live.is_some()),
            fields: Fields(fields),
            version: entry.version,
            draft_number: entry.draft.number,
            live,
            has_changes: entry.has_changes(&locale),
            owner: Person::of(entry.owner, owner_name),
            created_at: entry.created_at,
            updated_at: entry.updated_at,
            trashed_at: entry.trashed_at,
            url,
            refs: refs.map(|reference| (reference.id.clone(), reference)).collect(),
            transitions: transitions.into_iter().map(Transition::from).collect(),
        }
    }
}

impl Reference {
    fn of(label: &Label, type_key: String) -> Self {
        let (id, kind) = match label.target {
            Target::Entry(id) => (id.to_string(), ReferenceKind::Entry),
            Target::Asset(id) => (id.to_string(), ReferenceKind::Asset),
        };
        let asset = label.asset.as_ref();
        Self {
            id,
            kind,
            r#type: asset.map_or(type_key, |asset| asset.kind.mime().to_owned()),
            title: label.title.clone(),
            live: label.live,
            url: asset.map(galley_domain::media::Asset::path),
            thumb: asset.map(galley_domain::media::Asset::thumbnail_path),
        }
    }
}

/// Who asked to save.
#[derive(Clone, Copy, Debug, Default, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum SaveCause {
    /// The editor by itself; such versions of one person fold into one within five minutes.
    Autosave,
    /// A person.
    #[default]
    Save,
}

/// What is to be changed of a draft.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct UpdateEntry {
    /// The values that change; `null` removes one.
    pub fields: Fields,
    /// Who asked to save.
    #[serde(default)]
    #[schema(default = "save")]
    pub cause: SaveCause,
    /// A name for the version in the history.
    #[schema(example = "Before the rewrite")]
    pub label: Option<String>,
}

impl From<UpdateEntry> for EditEntry {
    fn from(form: UpdateEntry) -> Self {
        let cause = match form.cause {
            SaveCause::Autosave => Cause::Autosave,
            SaveCause::Save => Cause::Save,
        };
        Self { fields: form.fields.0, cause, label: form.label }
    }
}

/// Show an entry
///
/// The newest draft with what its values point at, trashed or not, and the version that a change must name.
#[utoipa::path(
    tag = "entries",
    security(("bearer" = [])),
    params(PathId<EntryId>),
    responses((status = 200, description = "The entry", body = answer::Data<Entry>))
)]
#[get("/entries/{id}")]
pub async fn get_entry(
    SignedIn(caller): SignedIn,
    PathId(id): PathId<EntryId>,
    state: Data<ApiState>,
) -> Answer {
    let entry = Entry::from(state.services.entries.view(&caller, id).await?);
    answer::versioned(entry.version, entry)
}

/// Change an entry
///
/// Writes the fields that are given into a new version of the draft. Readers go on seeing what was published, but for
/// types without workflow.
#[utoipa::path(
    tag = "entries",
    security(("bearer" = [])),
    params(PathId<EntryId>, IfMatch),
    responses(
        (status = 200, description = "The entry as it is now", body = answer::Data<Entry>),
        (status = 409, description = "`entry.trashed`, `entry.transition` or `value.taken`"),
    )
)]
#[patch("/entries/{id}")]
pub async fn update_entry(
    SignedIn(caller): SignedIn,
    PathId(id): PathId<EntryId>,
    IfMatch(version): IfMatch,
    Json(form): Json<UpdateEntry>,
    state: Data<ApiState>,
) -> Answer {
    let entry = Entry::from(state.services.entries.edit(&caller, id, version, form.into()).await?);
    answer::versioned(entry.version, entry)
}

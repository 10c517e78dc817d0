//! Entries, versions and states as rows and back.

use galley_domain::{
    entries::{Cause, Document, Entry, EntryIndex, Live, LocaleState, Stage, Version},
    ids::{ContentTypeId, EntryId, UserId},
    locale::Locale,
    storage::StorageError,
};
use sea_orm::ActiveValue::Set;

use super::{states, table, versions};
use crate::{
    error::{broken, unreadable},
    fold::fold,
    scope::{counted, stored},
};

/// How much of a folded title the index holds, in characters.
const TITLE_KEY: usize = 500;

/// An entry as it was stored.
pub(super) fn entry(
    row: table::Model,
    draft: Version,
    rows: impl IntoIterator<Item = states::Model>,
) -> Result<Entry, StorageError> {
    Ok(Entry {
        id: EntryId(row.id),
        content_type: ContentTypeId(row.content_type_id),
        owner: row.owner_id.map(UserId),
        draft,
        states: rows.into_iter().map(state).collect::<Result<_, _>>()?,
        created_at: row.created_at,
        updated_at: row.updated_at,
        trashed_at: row.trashed_at,
        version: counted(row.version)?,
    })
}

/// The columns of an entry that a change may touch.
pub(super) fn changed(entry: &Entry) -> Result<table::ActiveModel, StorageError> {
    Ok(table::ActiveModel {
        owner_id: Set(entry.owner.map(|owner| owner.0)),
        draft_number: Set(stored_number(entry.draft.number)?),
        updated_at: Set(entry.updated_at),
        trashed_at: Set(entry.trashed_at),
        ..Default::default()
    })
}

/// The whole row of an entry.
pub(super) fn added(entry: &Entry) -> Result<table::ActiveModel, StorageError> {
    Ok(table::ActiveModel {
        id: Set(entry.id.0),
        content_type_id: Set(entry.content_type.0),
        created_at: Set(entry.created_at),
        version: Set(stored(entry.version)?),
        ..changed(entry)?
    })
}

/// A version as it was stored.
pub(super) fn version(row: versions::Model) -> Result<Version, StorageError> {
    Ok(Version {
        number: number(row.number)?,
        cause: cause(&row.cause)?,
        label: row.label,
        author: row.author_id.map(UserId),
        created_at: row.created_at,
        begun_at: row.begun_at,
        folds: None,
        document: document(&row.document)?,
    })
}

/// The row of an entry's draft.
pub(super) fn draft(entry: &Entry) -> Result<versions::ActiveModel, StorageError> {
    let draft = &entry.draft;
    Ok(versions::ActiveModel {
        entry_id: Set(entry.id.0),
        number: Set(stored_number(draft.number)?),
        cause: Set(draft.cause.as_str().to_owned()),
        label: Set(draft.label.clone()),
        author_id: Set(draft.author.map(|author| author.0)),
        created_at: Set(draft.created_at),
        begun_at: Set(draft.begun_at),
        document: Set(serde_json::to_string(&draft.document).map_err(unreadable)?),
        ..Default::default()
    })
}

/// A document as it was stored.
pub(super) fn document(text: &str) -> Result<Document, StorageError> {
    serde_json::from_str(text).map_err(unreadable)
}

/// What made a version, as it was stored.
pub(super) fn cause(key: &str) -> Result<Cause, StorageError> {
    Cause::from_key(key).ok_or_else(|| broken("versions.cause holds no cause"))
}

/// Where a draft stands, as it was stored.
pub(super) fn stage(key: &str) -> Result<Stage, StorageError> {
    Stage::from_key(key).ok_or_else(|| broken("entry_states.stage holds no stage"))
}

/// A version's number, as it was stored.
pub(super) fn number(number: i32) -> Result<u32, StorageError> {
    u32::try_from(number).map_err(unreadable)
}

/// A version's number, to be stored.
pub(super) fn stored_number(number: u32) -> Result<i32, StorageError> {
    i32::try_from(number).map_err(unreadable)
}

fn state(row: states::Model) -> Result<(Locale, LocaleState), StorageError> {
    let live = match (row.live_version, row.published_at, row.first_published_at) {
        (Some(version), Some(published_at), Some(first_published_at)) => {
            Some(Live { version: number(version)?, published_at, first_published_at })
        }
        (None, ..) => None,
        _ => return Err(broken("entry_states tells of a live version but not since when")),
    };
    let state = LocaleState { stage: stage(&row.stage)?, live, first_published_at: row.first_published_at };
    Ok((row.locale.parse().map_err(unreadable)?, state))
}

/// The row of a state, without a title.
pub(super) fn state_row(
    entry: EntryId,
    locale: &Locale,
    state: &LocaleState,
) -> Result<states::ActiveModel, StorageError> {
    let live = state.live.as_ref();
    Ok(states::ActiveModel {
        entry_id: Set(entry.0),
        locale: Set(locale.to_string()),
        stage: Set(state.stage.as_str().to_owned()),
        live_version: Set(live.map(|live| stored_number(live.version)).transpose()?),
        published_at: Set(live.map(|live| live.published_at)),
        first_published_at: Set(live.map(|live| live.first_published_at).or(state.first_published_at)),
        title: Set(String::new()),
        title_key: Set(String::new()),
        ..Default::default()
    })
}

/// The same row with what names the entry in that locale.
pub(super) fn titled(row: states::ActiveModel, index: &EntryIndex) -> states::ActiveModel {
    let (title, title_key) = (Set(index.title.clone()), Set(title_key(&index.title)));
    states::ActiveModel { title, title_key, slug: Set(index.slug.clone()), ..row }
}

/// A title as titles are ordered and searched.
pub(super) fn title_key(title: &str) -> String {
    fold(title).chars().take(TITLE_KEY).collect()
}

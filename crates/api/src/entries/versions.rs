//! The history of an entry.

use actix_web::{HttpRequest, get, post, web::Data};
use chrono::{DateTime, Utc};
use galley_domain::{
    entries::{Cause as DomainCause, VersionView},
    ids::EntryId,
    page::PageRequest,
};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::{
    detail::Entry,
    fields::{Fields, Person},
};
use crate::{
    answer::{self, Answer},
    caller::SignedIn,
    etag::IfMatch,
    mirror::mirror,
    pages::Page,
    path::{PathId, PathNumber},
    query::Query,
    state::ApiState,
};

mirror! {
    /// What made a version.
    VersionCause of DomainCause { Create, Autosave, Save, Publish, Restore, Import }
}

/// A version of an entry.
#[derive(Serialize, ToSchema)]
pub struct Version {
    /// Its number, from 1, growing; folded autosaves leave gaps.
    #[schema(minimum = 1, example = 4)]
    pub number: u32,
    /// What made it.
    pub cause: VersionCause,
    /// A name that somebody gave it.
    #[schema(required = true, example = "Before the rewrite")]
    pub label: Option<String>,
    /// Who made it.
    pub author: Person,
    /// When.
    pub created_at: DateTime<Utc>,
    /// Whether readers see it.
    pub live: bool,
    /// Whether it is the newest.
    pub current: bool,
}

impl Version {
    fn of(view: VersionView, live: bool, current: bool) -> Self {
        Self {
            number: view.number,
            cause: view.cause.into(),
            label: view.label,
            author: Person::of(view.author, view.author_name),
            created_at: view.created_at,
            live,
            current,
        }
    }
}

/// A version of an entry with its values.
#[derive(Serialize, ToSchema)]
pub struct VersionDetail {
    /// The version.
    #[serde(flatten)]
    pub version: Version,
    /// Every field of the type, as this version has it.
    pub fields: Fields,
}

/// Which part of the history is wanted.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct VersionQuery {
    /// The page, from 1.
    #[param(minimum = 1, default = 1)]
    pub page: Option<u32>,
    /// Items on a page.
    #[param(minimum = 1, maximum = 100, default = 25)]
    pub per_page: Option<u32>,
}

/// List the versions of an entry
///
/// A page of its history, newest first.
#[utoipa::path(
    tag = "entries",
    security(("bearer" = [])),
    params(PathId<EntryId>, VersionQuery),
    responses((status = 200, description = "A page of versions", body = Page<Version>))
)]
#[get("/entries/{id}/versions")]
pub async fn list_versions(
    SignedIn(caller): SignedIn,
    PathId(id): PathId<EntryId>,
    Query(query): Query<VersionQuery>,
    state: Data<ApiState>,
    request: HttpRequest,
) -> Answer {
    let page = PageRequest::try_new(query.page, query.per_page)?;
    let history = state.services.entries.versions(&caller, id, page).await?;
    let (live, current) = (history.live, history.current);
    let show = |view: VersionView| {
        let number = view.number;
        Version::of(view, live == Some(number), current == number)
    };
    answer::hashed(&request, &Page::of(&request, page, history.page, show))
}

/// Show a version of an entry
///
/// One version with its values.
#[utoipa::path(
    tag = "entries",
    security(("bearer" = [])),
    params(PathId<EntryId>, PathNumber),
    responses((status = 200, description = "The version", body = answer::Data<VersionDetail>))
)]
#[get("/entries/{id}/versions/{number}")]
pub async fn get_version(
    SignedIn(caller): SignedIn,
    PathId(id): PathId<EntryId>,
    PathNumber(number): PathNumber,
    state: Data<ApiState>,
    request: HttpRequest,
) -> Answer {
    let found = state.services.entries.version(&caller, id, number).await?;
    let version = Version::of(found.view, found.live, found.current);
    answer::data(&request, VersionDetail { version, fields: Fields(found.fields) })
}

/// Restore a version of an entry
///
/// Makes its values the newest draft. Readers see nothing of it until it is published.
#[utoipa::path(
    tag = "entries",
    security(("bearer" = [])),
    params(PathId<EntryId>, PathNumber, IfMatch),
    responses(
        (status = 200, description = "The entry as it is now", body = answer::Data<Entry>),
        (status = 409, description = "`entry.trashed`, `entry.transition` or `value.taken`"),
    )
)]
#[post("/entries/{id}/versions/{number}/restore")]
pub async fn restore_version(
    SignedIn(caller): SignedIn,
    PathId(id): PathId<EntryId>,
    PathNumber(number): PathNumber,
    IfMatch(version): IfMatch,
    state: Data<ApiState>,
) -> Answer {
    let restored = state.services.entries.restore_version(&caller, id, version, number).await?;
    let entry = Entry::from(restored);
    answer::versioned(entry.version, entry)
}

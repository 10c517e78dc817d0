//! Lists of entries with counts by state.

use actix_web::{HttpRequest, get, web::Data};
use chrono::{DateTime, Utc};
use galley_domain::{
    content_types::ContentTypes,
    entries::{EntryCounts as DomainCounts, EntrySort as DomainSort, EntrySummary as DomainSummary, Stage},
    ids::{EntryId, UserId},
    page::PageRequest,
};
use galley_services::entries::ListEntries;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::fields::{EntryState, Person, Titled};
use crate::{
    answer::{self, Answer},
    caller::SignedIn,
    pages::{PageLinks, PageMeta},
    problem::Problem,
    query::Query,
    state::ApiState,
};

/// The order of a list; ties are broken by id.
#[derive(Clone, Copy, Debug, Default, Deserialize, Serialize, ToSchema)]
pub enum EntrySort {
    /// Last changed first.
    #[default]
    #[serde(rename = "-updated_at")]
    UpdatedDesc,
    /// Last changed last.
    #[serde(rename = "updated_at")]
    UpdatedAsc,
    /// By title.
    #[serde(rename = "title")]
    TitleAsc,
    /// By title, backwards.
    #[serde(rename = "-title")]
    TitleDesc,
    /// Last published first.
    #[serde(rename = "-published_at")]
    PublishedDesc,
    /// First published first.
    #[serde(rename = "published_at")]
    PublishedAsc,
    /// Last made first.
    #[serde(rename = "-created_at")]
    CreatedDesc,
    /// First made first.
    #[serde(rename = "created_at")]
    CreatedAsc,
}

impl From<EntrySort> for DomainSort {
    fn from(sort: EntrySort) -> Self {
        match sort {
            EntrySort::UpdatedDesc => Self::UpdatedDesc,
            EntrySort::UpdatedAsc => Self::UpdatedAsc,
            EntrySort::TitleAsc => Self::TitleAsc,
            EntrySort::TitleDesc => Self::TitleDesc,
            EntrySort::PublishedDesc => Self::PublishedDesc,
            EntrySort::PublishedAsc => Self::PublishedAsc,
            EntrySort::CreatedDesc => Self::CreatedDesc,
            EntrySort::CreatedAsc => Self::CreatedAsc,
        }
    }
}

/// Which entries are wanted.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct EntryQuery {
    /// Only of this type.
    #[param(example = "article")]
    pub r#type: Option<String>,
    /// Part of the title, in any case.
    #[param(example = "tide")]
    pub q: Option<String>,
    /// Only those that stand here; `changed` asks for live ones with a newer draft.
    #[param(inline)]
    pub state: Option<EntryState>,
    /// Only those that point at this author.
    #[param(value_type = Option<String>)]
    pub author: Option<EntryId>,
    /// Only those that point at this tag.
    #[param(value_type = Option<String>)]
    pub tag: Option<EntryId>,
    /// Only those that point at this category.
    #[param(value_type = Option<String>)]
    pub category: Option<EntryId>,
    /// Only those that this person made.
    #[param(value_type = Option<String>)]
    pub owner: Option<UserId>,
    /// The trash, instead of what is not in it.
    #[serde(default)]
    #[param(default = false)]
    pub trashed: bool,
    /// In which order; `-updated_at` when it is not said.
    #[serde(default)]
    #[param(inline)]
    pub sort: EntrySort,
    /// The page, from 1.
    #[param(minimum = 1, default = 1)]
    pub page: Option<u32>,
    /// Items on a page.
    #[param(minimum = 1, maximum = 100, default = 25)]
    pub per_page: Option<u32>,
}

impl EntryQuery {
    fn into_wanted(self) -> Result<ListEntries, Problem> {
        Ok(ListEntries {
            page: PageRequest::try_new(self.page, self.per_page)?,
            type_key: self.r#type,
            text: self.q,
            state: self.state.map(|state| state.key().to_owned()),
            points_at: [self.author, self.tag, self.category].into_iter().flatten().collect(),
            owner: self.owner,
            trashed: self.trashed,
            sort: self.sort.into(),
        })
    }
}

/// An entry as lists show it.
#[derive(Serialize, ToSchema)]
pub struct EntrySummary {
    /// Its id.
    #[schema(value_type = String, example = "0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42")]
    pub id: EntryId,
    /// The key of its type.
    #[schema(example = "article")]
    pub r#type: String,
    /// The title of the draft.
    #[schema(example = "The tide tables")]
    pub title: String,
    /// The slug of the draft.
    #[schema(required = true, example = "the-tide-tables")]
    pub slug: Option<String>,
    /// Where it stands.
    pub state: EntryState,
    /// Whether readers see some version.
    pub live: bool,
    /// Whether readers see something older than the draft.
    pub has_changes: bool,
    /// Who made it.
    pub owner: Person,
    /// The authors it points at.
    pub authors: Vec<Titled>,
    /// When anything about it last changed.
    pub updated_at: DateTime<Utc>,
    /// When the live version went out.
    #[schema(required = true)]
    pub published_at: Option<DateTime<Utc>>,
    /// When it was moved to the trash.
    #[schema(required = true)]
    pub trashed_at: Option<DateTime<Utc>>,
    /// For `If-Match`.
    #[schema(minimum = 1, example = 3)]
    pub version: u64,
}

impl EntrySummary {
    fn of(summary: DomainSummary, types: &ContentTypes) -> Self {
        let titled = |(id, title): (EntryId, String)| Titled { id: id.to_string(), title };
        Self {
            id: summary.id,
            r#type: types.by_id(summary.content_type).map(|known| known.key.to_string()).unwrap_or_default(),
            title: summary.title,
            slug: summary.slug,
            state: EntryState::of(summary.stage, summary.live),
            live: summary.live,
            has_changes: summary.live && summary.stage != Stage::Published,
            owner: Person::of(summary.owner, summary.owner_name),
            authors: summary.authors.into_iter().map(titled).collect(),
            updated_at: summary.updated_at,
            published_at: summary.published_at,
            trashed_at: summary.trashed_at,
            version: summary.version,
        }
    }
}

/// How many entries stand where, whatever state the list is of.
#[derive(Serialize, ToSchema)]
pub struct EntryCounts {
    pub all: u64,
    pub draft: u64,
    pub in_review: u64,
    pub approved: u64,
    pub published: u64,
    pub changed: u64,
    pub archived: u64,
    pub trashed: u64,
}

impl From<DomainCounts> for EntryCounts {
    fn from(counts: DomainCounts) -> Self {
        let DomainCounts { all, draft, in_review, approved, published, changed, archived, trashed } = counts;
        Self { all, draft, in_review, approved, published, changed, archived, trashed }
    }
}

/// One page of entries.
#[derive(Serialize, ToSchema)]
pub struct EntryPage {
    /// The entries of this page.
    pub data: Vec<EntrySummary>,
    /// How long the list is, and what else there is.
    pub meta: EntryPageMeta,
    /// Where the neighbouring pages are.
    pub links: PageLinks,
}

/// How long the list is, and how many entries stand where.
#[derive(Serialize, ToSchema)]
pub struct EntryPageMeta {
    /// Entries on all pages.
    #[schema(example = 57)]
    pub total: u64,
    /// This page's number, from 1.
    #[schema(minimum = 1, example = 1)]
    pub page: u32,
    /// The most entries on a page.
    #[schema(minimum = 1, maximum = 100, example = 25)]
    pub per_page: u32,
    /// Entries by state under the same filter.
    pub counts: EntryCounts,
}

/// List entries
///
/// A page of entries as their writers see them, drafts included, with counts by state.
#[utoipa::path(tag = "entries", security(("bearer" = [])), params(EntryQuery), responses((status = 200, description = "A page of entries", body = EntryPage)))]
#[get("/entries")]
pub async fn list_entries(
    SignedIn(caller): SignedIn,
    Query(query): Query<EntryQuery>,
    state: Data<ApiState>,
    request: HttpRequest,
) -> Answer {
    let wanted = query.into_wanted()?;
    let page = wanted.page;
    let (found, model) = state.services.entries.list(&caller, wanted).await?;
    let PageMeta { total, page: number, per_page } = PageMeta::of(page, found.page.total);
    let body = EntryPage {
        meta: EntryPageMeta { total, page: number, per_page, counts: found.counts.into() },
        links: PageLinks::of(request.uri(), page, total),
        data: found.page.items.into_iter().map(|summary| EntrySummary::of(summary, &model.types)).collect(),
    };
    answer::hashed(&request, &body)
}

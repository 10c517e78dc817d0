//! Redirects as the API shows and takes them.

use chrono::{DateTime, Utc};
use galley_domain::{
    ids::{EntryId, RedirectId},
    redirects::RedirectView,
};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// A way from an old path to a new address.
#[derive(Serialize, ToSchema)]
pub struct Redirect {
    /// Its id.
    #[schema(value_type = String, example = "0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42")]
    pub id: RedirectId,
    /// The old path.
    #[schema(example = "/2019/tides")]
    pub from: String,
    /// Where it leads now; `null` while the entry it points at is not published.
    #[schema(required = true, example = "/articles/the-tide-tables")]
    pub to: Option<String>,
    /// The entry it points at, when it points at one and not at an address.
    #[schema(required = true, value_type = Option<String>)]
    pub entry: Option<EntryId>,
    /// Whether clients may remember it.
    pub permanent: bool,
    /// When it was made.
    pub created_at: DateTime<Utc>,
}

impl From<RedirectView> for Redirect {
    fn from(view: RedirectView) -> Self {
        let RedirectView { id, from, to, entry, permanent, created_at } = view;
        Self { id, from, to, entry, permanent, created_at }
    }
}

/// Which redirects are wanted.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct RedirectQuery {
    /// Part of the old path.
    #[param(example = "2019")]
    pub q: Option<String>,
    /// The page, from 1.
    #[param(minimum = 1, default = 1)]
    pub page: Option<u32>,
    /// Items on a page.
    #[param(minimum = 1, maximum = 100, default = 25)]
    pub per_page: Option<u32>,
}

/// A new redirect.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CreateRedirect {
    /// The old path; begins with a slash.
    #[schema(min_length = 1, example = "/2019/tides")]
    pub from: String,
    /// A path of the site, or a full `http(s)` address.
    #[schema(min_length = 1, example = "/articles/the-tide-tables")]
    pub to: String,
    /// Whether clients may remember it.
    #[serde(default = "permanent")]
    #[schema(default = true)]
    pub permanent: bool,
}

fn permanent() -> bool {
    true
}

/// The path to look up.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct ResolveQuery {
    /// The old path; begins with a slash.
    #[param(example = "/2019/tides")]
    pub path: String,
}

/// Where a path leads.
#[derive(Serialize, ToSchema)]
pub struct Resolved {
    /// The new address.
    #[schema(example = "/articles/the-tide-tables")]
    pub to: String,
    /// The status to send readers there with.
    #[schema(minimum = 301, maximum = 302, example = 301)]
    pub status: u16,
}

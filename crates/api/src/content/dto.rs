//! How the contract describes published content, which is written straight from storage.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde_json::Value;
use utoipa::{IntoParams, ToSchema};

use crate::pages::{PageLinks, PageMeta};

/// A published item: what every item has, and the fields of its type by key. Relations and files are ids unless
/// `fields` names something of them; rich text is HTML unless `format` says otherwise.
#[derive(serde::Serialize, ToSchema)]
pub struct ContentItem {
    /// Its id.
    #[schema(example = "0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42")]
    pub id: String,
    /// The key of its type.
    #[schema(example = "article")]
    pub r#type: String,
    /// The language of its values (BCP 47).
    #[schema(example = "en")]
    pub locale: String,
    /// The path of its page on the site.
    #[schema(example = "/articles/the-tide-tables")]
    pub url: Option<String>,
    /// When it first went out.
    pub published_at: DateTime<Utc>,
    /// When this version did.
    pub updated_at: DateTime<Utc>,
    /// The fields of its type.
    #[serde(flatten)]
    pub fields: BTreeMap<String, Value>,
}

/// The envelope of one published item.
#[derive(serde::Serialize, ToSchema)]
pub struct ContentAnswer {
    /// The item.
    pub data: ContentItem,
}

/// One page of published items.
#[derive(serde::Serialize, ToSchema)]
pub struct ContentPage {
    /// The items of this page.
    pub data: Vec<ContentItem>,
    /// How long the whole list is, and which part this is.
    pub meta: PageMeta,
    /// Where the neighbouring pages are.
    pub links: PageLinks,
}

/// The form of rich text and Markdown.
#[derive(ToSchema)]
#[schema(rename_all = "snake_case")]
#[expect(dead_code, reason = "describes a parameter that the domain reads")]
pub enum TextFormat {
    /// HTML that is safe to show.
    Html,
    /// The document itself.
    Json,
    /// Markdown.
    Markdown,
    /// Plain text.
    Text,
}

/// What to show of an item.
#[derive(IntoParams)]
#[into_params(parameter_in = Query)]
#[expect(dead_code, reason = "describes parameters that the domain reads")]
pub struct ItemQuery {
    /// Which fields, separated by commas; `authors.name` reaches into a relation. Everything at the top when left out.
    #[param(example = "title,authors.name,cover.url")]
    pub fields: Option<String>,
    /// The form of rich text and Markdown; `html` when it is not said.
    #[param(inline)]
    pub format: Option<TextFormat>,
}

/// Which items, in which order, and what to show of them.
#[derive(IntoParams)]
#[into_params(parameter_in = Query)]
#[expect(dead_code, reason = "describes parameters that the domain reads")]
pub struct ListQuery {
    /// Conditions by field and operator: `filter[authors.slug][eq]=ada`. Operators: `eq ne lt lte gt gte in nin null
    /// contains icontains starts ends between some none`; groups: `filter[and][0]…`, `filter[or][0]…`, `filter[not]…`.
    #[param(style = DeepObject, explode, example = json!({"title": {"icontains": "tide"}}))]
    pub filter: Option<BTreeMap<String, Value>>,
    /// By which values, separated by commas; `-` for the largest first. Ties are broken by id.
    #[param(example = "-published_at,title", default = "-published_at")]
    pub sort: Option<String>,
    /// The page, from 1.
    #[param(minimum = 1, default = 1)]
    pub page: Option<u32>,
    /// Items on a page.
    #[param(minimum = 1, maximum = 100, default = 25)]
    pub per_page: Option<u32>,
}

//! Pages of lists, with the ways to the next and the previous one. Invariant: a link repeats the whole query and
//! changes nothing but the page.

use actix_web::{HttpRequest, http::Uri};
use galley_domain::page::{PageRequest, Paged};
use serde::Serialize;
use url::form_urlencoded::{Serializer, parse};
use utoipa::ToSchema;

/// The envelope of one page of a list.
#[derive(Serialize, ToSchema)]
pub struct Page<T> {
    /// The items of this page.
    pub data: Vec<T>,
    /// How long the whole list is, and which part this is.
    pub meta: PageMeta,
    /// Where the neighbouring pages are.
    pub links: PageLinks,
}

/// How long a list is, and which part was given.
#[derive(Serialize, ToSchema)]
pub struct PageMeta {
    /// Items on all pages.
    #[schema(example = 57)]
    pub total: u64,
    /// This page's number, from 1.
    #[schema(minimum = 1, example = 2)]
    pub page: u32,
    /// The most items on a page.
    #[schema(minimum = 1, maximum = 100, example = 25)]
    pub per_page: u32,
}

/// Where the neighbouring pages are, from the root of the server.
#[derive(Serialize, ToSchema)]
pub struct PageLinks {
    /// The next page; `null` on the last one.
    #[schema(required = true, example = "/api/v1/users?page=3")]
    pub next: Option<String>,
    /// The previous page; `null` on the first one.
    #[schema(required = true, example = "/api/v1/users?page=1")]
    pub prev: Option<String>,
}

impl<T> Page<T> {
    /// The page that `request` asked for.
    pub fn of<U>(
        request: &HttpRequest,
        page: PageRequest,
        paged: Paged<U>,
        show: impl FnMut(U) -> T,
    ) -> Self {
        Self {
            meta: PageMeta::of(page, paged.total),
            links: PageLinks::of(request.uri(), page, paged.total),
            data: paged.items.into_iter().map(show).collect(),
        }
    }
}

impl PageMeta {
    /// Of a list of `total` items.
    pub fn of(page: PageRequest, total: u64) -> Self {
        Self { total, page: page.page(), per_page: page.per_page() }
    }
}

impl PageLinks {
    /// Around `page` of a list of `total` items at `uri`.
    pub fn of(uri: &Uri, page: PageRequest, total: u64) -> Self {
        let last = total.div_ceil(u64::from(page.per_page())).max(1);
        let number = u64::from(page.page());
        let reachable = number < last && number < u64::from(PageRequest::MAX_PAGE);
        Self {
            next: reachable.then(|| link(uri, number + 1)),
            prev: (number > 1).then(|| link(uri, (number - 1).min(last))),
        }
    }
}

fn link(uri: &Uri, page: u64) -> String {
    let mut query = Serializer::new(String::new());
    query.extend_pairs(parse(uri.query().unwrap_or_default().as_bytes()).filter(|(name, _)| name != "page"));
    query.append_pair("page", &page.to_string());
    format!("{}?{}", uri.path(), query.finish())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn links(uri: &str, page: u32, total: u64) -> (Option<String>, Option<String>) {
        let page = PageRequest::try_new(Some(page), Some(10)).unwrap();
        let links = PageLinks::of(&uri.parse().unwrap(), page, total);
        (links.prev, links.next)
    }

    #[test]
    fn links_keep_the_query_and_change_the_page() {
        let (prev, next) = links("/api/v1/users?q=a%26b&page=2&per_page=10", 2, 30);
        assert_eq!(prev.unwrap(), "/api/v1/users?q=a%26b&per_page=10&page=1");
        assert_eq!(next.unwrap(), "/api/v1/users?q=a%26b&per_page=10&page=3");
    }

    #[test]
    fn the_ends_have_no_link_beyond() {
        assert_eq!(links("/x", 1, 0), (None, None));
        assert_eq!(links("/x", 1, 10), (None, None));
        assert_eq!(links("/x", 1, 11).1.unwrap(), "/x?page=2");
        assert_eq!(links("/x", 2, 20).1, None);
        assert_eq!(links("/x", 9, 20), (Some("/x?page=2".into()), None));
    }
}

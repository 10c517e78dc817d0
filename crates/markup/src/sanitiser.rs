//! Cleans HTML for showing. Invariant: what comes out holds elements, attributes and addresses of an allow-list only;
//! addresses follow the domain's rule, so that a document and a Markdown field can never differ in what they let through.

use std::{
    borrow::Cow,
    collections::{HashMap, HashSet},
};

use ammonia::Builder;
use galley_domain::rich_text::{Address, is_language};

use crate::read::page;

/// A configured sanitiser.
pub(crate) struct Sanitiser(Builder<'static>);

impl Sanitiser {
    pub(crate) fn new() -> Self {
        let mut builder = Builder::default();
        builder
            .add_tags(["tfoot", "section", "input"])
            .add_tag_attributes("a", ["id", "class"])
            .add_tag_attributes("li", ["id"])
            .add_tag_attributes("sup", ["class"])
            .add_tag_attributes("section", ["class"])
            .add_tag_attributes("code", ["class"])
            .add_tag_attributes("pre", ["class"])
            .tag_attribute_values(checkbox())
            .url_schemes(HashSet::from(["http", "https", "mailto", "tel"]))
            .link_rel(Some("noopener noreferrer"))
            .attribute_filter(attribute_value);
        Self(builder)
    }

    /// The HTML without anything active. A page that nests too deep for browsers is given up: its text alone is left.
    pub(crate) fn clean(&self, html: &str) -> String {
        let html = without_noscript(html);
        if html.matches('<').count() > page::MAX_NESTING {
            let page = page::parse(&html);
            if page.is_cut {
                return ammonia::clean_text(&page::text(page.html.tree.root()));
            }
        }
        self.0.clean(&html).to_string()
    }
}

/// A check box that nobody can tick, as in a task list.
fn checkbox() -> HashMap<&'static str, HashMap<&'static str, HashSet<&'static str>>> {
    let values = [("type", "checkbox"), ("checked", ""), ("disabled", "")];
    let attributes = values.into_iter().map(|(name, value)| (name, HashSet::from([value]))).collect();
    HashMap::from([("input", attributes)])
}

fn attribute_value<'v>(element: &str, attribute: &str, value: &'v str) -> Option<Cow<'v, str>> {
    let allowed = match attribute {
        "src" => Address::image(value).is_ok(),
        "href" | "cite" => Address::link(value).is_ok(),
        "class" if matches!(element, "code" | "pre") => {
            value.strip_prefix("language-").is_some_and(is_language)
        }
        "class" => matches!(value, "footnotes" | "footnote-ref" | "footnote-backref"),
        "id" => value.strip_prefix("fn").is_some_and(is_footnote),
        _ => true,
    };
    allowed.then_some(Cow::Borrowed(value))
}

/// The rest of the id of a footnote or a reference to one.
fn is_footnote(rest: &str) -> bool {
    let name = rest.strip_prefix("ref").unwrap_or(rest);
    name.starts_with('-') && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | '%'))
}

/// The HTML as a reader without scripts sees it: what stands in `noscript` counts. That this works on the bare text is
/// safe because it comes before cleaning.
fn without_noscript(html: &str) -> Cow<'_, str> {
    const TAGS: [&str; 2] = ["<noscript>", "</noscript>"];
    let tag_at = |rest: &str| {
        let is_here =
            |tag: &&&str| rest.get(..tag.len()).is_some_and(|start| start.eq_ignore_ascii_case(tag));
        TAGS.iter().find(is_here).map(|tag| tag.len())
    };
    let tags: Vec<(usize, usize)> =
        html.match_indices('<').filter_map(|(at, _)| Some((at, tag_at(&html[at..])?))).collect();
    if tags.is_empty() {
        return Cow::Borrowed(html);
    }
    let mut kept = String::with_capacity(html.len());
    let mut end = 0;
    for (at, length) in tags {
        kept.push_str(&html[end..at]);
        end = at + length;
    }
    kept.push_str(&html[end..]);
    Cow::Owned(kept)
}

//! Pictures, and what is shown in frames or to be filled in. Invariant: whatever cannot be in a document leaves a trace:
//! a link, a text, or a word in the losses.

use ego_tree::NodeRef;
use galley_domain::{
    ids::AssetId,
    rich_text::{Address, Block, Image, Link, Mark},
};
use scraper::{Node, node::Element};

use super::{
    elements::{Context, Reader},
    flow::Flow,
};
use crate::loss::Loss;

impl Reader {
    /// A picture splits the line that it stands in: it is a block.
    pub(super) fn image(&mut self, element: &Element, context: &Context, flow: &mut Flow) {
        let attribute = |name| element.attr(name).filter(|value| !value.is_empty()).map(str::to_owned);
        let alt = attribute("alt");
        let Some(src) = source(element) else {
            self.losses.add(if element.attr("src").is_some() { Loss::Address } else { Loss::Image });
            flow.text(&alt.unwrap_or_default(), &context.marks);
            return;
        };
        let other_page = |mark: &Mark| matches!(mark, Mark::Link(link) if link.href != src);
        if context.marks.iter().any(other_page) {
            self.losses.add(Loss::ImageLink);
        }
        let asset = asset(&src);
        flow.push(Block::Image(Image { src, alt, title: attribute("title"), asset }));
    }

    /// A frame or a player becomes a link to what it shows; without an address, what it holds for those who cannot see it.
    pub(super) fn embed(
        &mut self,
        node: NodeRef<'_, Node>,
        element: &Element,
        context: &Context,
        flow: &mut Flow,
    ) {
        self.losses.add(Loss::Embed);
        let below = node.children().filter_map(|child| child.value().as_element()?.attr("src"));
        let address = ["src", "data"].into_iter().filter_map(|name| element.attr(name)).chain(below);
        let Some(href) = address.into_iter().find_map(|address| Address::link(address).ok()) else {
            if element.name() != "iframe" {
                self.children(node, &context.deeper(), flow);
            }
            return;
        };
        let text = element
            .attr("title")
            .filter(|title| !title.trim().is_empty())
            .unwrap_or(href.as_str())
            .to_owned();
        flow.end_line();
        flow.text(&text, &context.marks.with(Mark::Link(Link { href, title: None })));
        flow.end_line();
    }

    pub(super) fn input(&mut self, element: &Element, context: &Context, flow: &mut Flow) {
        let kind = element.attr("type").unwrap_or_default().to_ascii_lowercase();
        if kind == "checkbox" {
            self.losses.add(Loss::CheckBox);
            flow.check_box(if element.attr("checked").is_some() { "[x] " } else { "[ ] " });
        } else if kind != "hidden" {
            self.losses.add(Loss::Form);
            flow.text(element.attr("value").unwrap_or_default(), &context.marks);
        }
    }
}

/// Where a picture is; pages that load pictures late keep the address elsewhere.
fn source(element: &Element) -> Option<Address> {
    let names = ["src", "data-src", "data-lazy-src"];
    names.into_iter().filter_map(|name| element.attr(name)).find_map(|src| Address::image(src).ok())
}

/// The file of the media library that is delivered at an address of this site.
pub(crate) fn asset(src: &Address) -> Option<AssetId> {
    src.as_str().strip_prefix("/media/")?.split('/').next()?.parse().ok()
}

//! Parsing, as a browser without scripts does it, so that what pages keep in `noscript` for such readers is seen.

use ego_tree::NodeRef;
use html5ever::{
    ParseOpts, QualName, driver, local_name, ns, tendril::TendrilSink, tokenizer::TokenizerOpts,
    tree_builder::TreeBuilderOpts,
};
use scraper::{Html, HtmlTreeSink, Node};

use super::role::{Role, role};

/// The depth of the document's own blocks.
pub(super) const TOP_DEPTH: usize = 2;

/// The tree of a fragment of a page's body.
pub(crate) fn parse(html: &str) -> Html {
    let options = ParseOpts {
        tree_builder: TreeBuilderOpts { scripting_enabled: false, ..TreeBuilderOpts::default() },
        tokenizer: TokenizerOpts { discard_bom: false, ..TokenizerOpts::default() },
    };
    let body = QualName::new(None, ns!(html), local_name!("body"));
    let sink = HtmlTreeSink::new(Html::new_fragment());
    driver::parse_fragment(sink, options, body, Vec::new(), false).one(html)
}

/// All text below `node` that is meant for readers, however deep; line breaks as `\n`.
pub(super) fn text(node: NodeRef<'_, Node>) -> String {
    let mut text = String::new();
    for below in node.descendants() {
        match below.value() {
            Node::Text(piece) if !is_dropped(below, node) => text.push_str(piece),
            Node::Element(element) if element.name() == "br" => text.push('\n'),
            _ => {}
        }
    }
    text.replace('\0', "\u{fffd}")
}

/// Whether the element that `text` stands in directly is one whose text is not for readers.
fn is_dropped(text: NodeRef<'_, Node>, top: NodeRef<'_, Node>) -> bool {
    let parent = text.parent().filter(|parent| parent.id() != top.id());
    parent
        .and_then(|parent| parent.value().as_element())
        .is_some_and(|element| matches!(role(element), Role::Dropped(_)))
}

//! Parsing, as a browser without scripts does it, so that what pages keep in `noscript` for such readers is seen.
//! Invariant: the time it takes grows with the length of the page and not with its square, as it would if elements could
//! nest without end; browsers stop at the same depth.

use ego_tree::NodeRef;
use html5ever::{
    ParseOpts, QualName, driver, local_name, ns, tendril::TendrilSink, tokenizer::TokenizerOpts,
    tree_builder::TreeBuilderOpts,
};
use scraper::{Html, HtmlTreeSink, Node};

use super::role::{Role, role};

/// The depth of the document's own blocks.
pub(super) const TOP_DEPTH: usize = 2;

/// How deep elements may nest; the same as in browsers.
pub(crate) const MAX_NESTING: usize = 512;
/// How many bytes are parsed between two looks at the nesting.
const STEP: usize = 1024;

/// A parsed page.
pub(crate) struct Page {
    pub(crate) html: Html,
    /// Whether it nests too deep: the rest was not parsed.
    pub(crate) is_cut: bool,
}

/// The tree of a fragment of a page's body.
pub(crate) fn parse(html: &str) -> Page {
    let options = ParseOpts {
        tree_builder: TreeBuilderOpts { scripting_enabled: false, ..TreeBuilderOpts::default() },
        tokenizer: TokenizerOpts { discard_bom: false, ..TokenizerOpts::default() },
    };
    let body = QualName::new(None, ns!(html), local_name!("body"));
    let sink = HtmlTreeSink::new(Html::new_fragment());
    let mut parser = driver::parse_fragment(sink, options, body, Vec::new(), false);
    let mut rest = html;
    let mut nesting = 0;
    while !rest.is_empty() && nesting <= MAX_NESTING {
        let (step, after) = rest.split_at(rest.floor_char_boundary(STEP));
        parser.process(step.into());
        nesting = depth_of_last(&parser.tokenizer.sink.sink.0.borrow());
        rest = after;
    }
    Page { html: parser.finish(), is_cut: !rest.is_empty() }
}

/// How deep the newest node stands, which is where the parser is.
fn depth_of_last(html: &Html) -> usize {
    html.tree.nodes().next_back().map_or(0, |node| node.ancestors().count())
}

/// All text below `node` that is meant for readers, however deep; line breaks as `\n`.
pub(crate) fn text(node: NodeRef<'_, Node>) -> String {
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

//! The walk over a page. Invariant: it goes at most [`MAX_NESTING`] elements deep; the text of what is deeper is kept as
//! it stands there.

use ego_tree::NodeRef;
use galley_domain::rich_text::{Address, AddressError, Block, Link, Mark, Marks};
use scraper::{Node, node::Element};

use super::{
    flow::Flow,
    page,
    role::{Role, role},
};
use crate::loss::{Loss, Losses};

/// How deep elements are followed. Pages have wrappers, so this is more than a document may nest.
const MAX_NESTING: usize = 256;

/// What is around an element.
#[derive(Clone, Debug, Default)]
pub(super) struct Context {
    /// The marks of its text.
    pub(super) marks: Marks,
    nesting: usize,
}

/// Reads elements and remembers what was lost.
#[derive(Default)]
pub(super) struct Reader {
    pub(super) losses: Losses,
}

impl Context {
    /// The inside of an element that adds no mark.
    pub(super) fn deeper(&self) -> Self {
        Self { marks: self.marks.clone(), nesting: self.nesting + 1 }
    }

    fn marked(&self, mark: Mark) -> Self {
        Self { marks: self.marks.with(mark), nesting: self.nesting + 1 }
    }
}

impl Reader {
    /// Reads everything in `node` into `flow`.
    pub(super) fn children(&mut self, node: NodeRef<'_, Node>, context: &Context, flow: &mut Flow) {
        if context.nesting > MAX_NESTING {
            self.losses.add(Loss::TooDeep);
            flow.text(&page::text(node), &context.marks);
            return;
        }
        node.children().for_each(|child| self.node(child, context, flow));
    }

    /// Reads one node into `flow`.
    pub(super) fn node(&mut self, node: NodeRef<'_, Node>, context: &Context, flow: &mut Flow) {
        match node.value() {
            Node::Text(text) => flow.text(text, &context.marks),
            Node::Element(element) => self.element(node, element, context, flow),
            _ => {}
        }
    }

    fn element(&mut self, node: NodeRef<'_, Node>, element: &Element, context: &Context, flow: &mut Flow) {
        match role(element) {
            Role::Transparent => self.children(node, &context.deeper(), flow),
            Role::Block => self.block(node, element, &context.deeper(), flow),
            Role::Marked(mark) => self.children(node, &context.marked(mark), flow),
            Role::Quoted => {
                flow.text("“", &context.marks);
                self.children(node, &context.deeper(), flow);
                flow.text("”", &context.marks);
            }
            Role::Link => self.link(node, element, context, flow),
            Role::Image => self.image(element, context, flow),
            Role::LineBreak => flow.line_break(&context.marks),
            Role::Heading(level) => self.heading(node, level, &context.deeper(), flow),
            Role::BulletList => self.bullet_list(node, context, flow),
            Role::OrderedList => self.ordered_list(node, element, context, flow),
            Role::Blockquote => self.blockquote(node, context, flow),
            Role::CodeBlock => self.code_block(node, element, flow),
            Role::Rule => flow.push(Block::HorizontalRule),
            Role::Table => self.table(node, context, flow),
            Role::Term => {
                flow.end_line();
                self.children(node, &context.marked(Mark::Bold), flow);
                flow.end_line();
            }
            Role::Definitions => {
                self.losses.add(Loss::Definitions);
                self.block(node, element, &context.deeper(), flow);
            }
            Role::Embed => self.embed(node, element, context, flow),
            Role::Input => self.input(element, context, flow),
            Role::Dropped(loss) => self.losses.add(loss),
            Role::Ignored => {}
        }
    }

    fn link(&mut self, node: NodeRef<'_, Node>, element: &Element, context: &Context, flow: &mut Flow) {
        if is_footnote_return(element) {
            return;
        }
        let target =
            element.attr("href").filter(|_| element.attr("data-footnote-ref").is_none()).map(Address::link);
        match target {
            Some(Ok(href)) => {
                let title = element.attr("title").filter(|title| !title.is_empty()).map(str::to_owned);
                self.children(node, &context.marked(Mark::Link(Link { href, title })), flow);
            }
            Some(Err(error)) => {
                if error != AddressError::Empty {
                    self.losses.add(Loss::Address);
                }
                self.children(node, &context.deeper(), flow);
            }
            None => self.children(node, &context.deeper(), flow),
        }
    }
}

/// The arrow that leads from a footnote back to the text.
fn is_footnote_return(element: &Element) -> bool {
    element.attr("data-footnote-backref").is_some()
        || element.classes().any(|class| class == "footnote-backref")
}

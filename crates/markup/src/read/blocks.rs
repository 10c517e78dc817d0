//! Elements that stand on lines of their own. Invariant: a container that the document has no depth left for gives its
//! content to the one it stands in.

use ego_tree::NodeRef;
use galley_domain::rich_text::{Block, ListItem, MAX_DEPTH, MAX_LIST_START, is_language};
use scraper::{Node, node::Element};

use super::{
    elements::{Context, Reader},
    flow::Flow,
    page,
    role::{Role, role},
};
use crate::loss::Loss;

impl Reader {
    pub(super) fn block(
        &mut self,
        node: NodeRef<'_, Node>,
        element: &Element,
        context: &Context,
        flow: &mut Flow,
    ) {
        flow.end_line();
        if element.attr("data-footnotes").is_some() {
            self.losses.add(Loss::Footnotes);
            flow.push(Block::HorizontalRule);
        }
        self.children(node, context, flow);
        flow.end_line();
    }

    pub(super) fn heading(&mut self, node: NodeRef<'_, Node>, level: u8, context: &Context, flow: &mut Flow) {
        flow.end_line();
        let outer = flow.heading.replace(level);
        self.children(node, context, flow);
        flow.end_line();
        flow.heading = outer;
    }

    pub(super) fn blockquote(&mut self, node: NodeRef<'_, Node>, context: &Context, flow: &mut Flow) {
        flow.end_line();
        let Some(content) = self.container(node, context, flow, 1) else { return };
        if !content.is_empty() {
            flow.push(Block::Blockquote(content));
        }
    }

    pub(super) fn bullet_list(&mut self, node: NodeRef<'_, Node>, context: &Context, flow: &mut Flow) {
        flow.end_line();
        let items = self.items(node, context, flow);
        if !items.is_empty() {
            flow.push(Block::BulletList(items));
        }
    }

    pub(super) fn ordered_list(
        &mut self,
        node: NodeRef<'_, Node>,
        element: &Element,
        context: &Context,
        flow: &mut Flow,
    ) {
        flow.end_line();
        let start = element.attr("start").and_then(|start| start.trim().parse::<u32>().ok());
        let start = start.filter(|start| *start <= MAX_LIST_START).unwrap_or(1);
        let items = self.items(node, context, flow);
        if !items.is_empty() {
            flow.push(Block::OrderedList { start, items });
        }
    }

    pub(super) fn code_block(&mut self, node: NodeRef<'_, Node>, element: &Element, flow: &mut Flow) {
        let inner = node
            .children()
            .filter_map(|child| child.value().as_element())
            .find(|child| child.name() == "code");
        let language = language(element).or_else(|| inner.and_then(language));
        let text = page::text(node);
        let text = text.strip_suffix('\n').unwrap_or(&text).to_owned();
        flow.push(Block::CodeBlock { language, text });
    }

    /// The items of a list. What stands between them is an item too, and a list there belongs to the item before it.
    fn items(&mut self, node: NodeRef<'_, Node>, context: &Context, flow: &mut Flow) -> Vec<ListItem> {
        let mut items: Vec<ListItem> = Vec::new();
        for child in node.children() {
            let Some(content) = self.item(child, context, flow) else { continue };
            let element = child.value().as_element();
            match (element.map(role), items.last_mut()) {
                (Some(Role::BulletList | Role::OrderedList), Some(before)) => before.0.extend(content),
                _ if content.is_empty() && element.is_none_or(|element| element.name() != "li") => {}
                _ => items.push(ListItem(headed(content))),
            }
        }
        items
    }

    fn item(&mut self, child: NodeRef<'_, Node>, context: &Context, flow: &mut Flow) -> Option<Vec<Block>> {
        match child.value() {
            Node::Element(element) if element.name() == "li" => self.container(child, context, flow, 2),
            _ => self.container_of(flow, 2, |reader, flow| reader.node(child, &context.deeper(), flow)),
        }
    }

    /// Reads the content of `node` as that of a container whose blocks stand `levels` deeper.
    pub(super) fn container(
        &mut self,
        node: NodeRef<'_, Node>,
        context: &Context,
        flow: &mut Flow,
        levels: usize,
    ) -> Option<Vec<Block>> {
        self.container_of(flow, levels, |reader, flow| reader.children(node, &context.deeper(), flow))
    }

    /// What `read` adds to a container whose blocks stand `levels` deeper than those of `flow`; if there is no depth
    /// left for it, it is added to `flow` and there is no container.
    fn container_of(
        &mut self,
        flow: &mut Flow,
        levels: usize,
        read: impl FnOnce(&mut Self, &mut Flow),
    ) -> Option<Vec<Block>> {
        // A line's text stands one level below its block.
        if flow.depth + levels + 1 > MAX_DEPTH {
            self.losses.add(Loss::TooDeep);
            flow.end_line();
            read(self, flow);
            flow.end_line();
            return None;
        }
        let mut inner = Flow::new(flow.depth + levels);
        read(self, &mut inner);
        Some(inner.finish())
    }
}

/// The content of a list item, beginning with a paragraph.
fn headed(mut content: Vec<Block>) -> Vec<Block> {
    if !matches!(content.first(), Some(Block::Paragraph(_))) {
        content.insert(0, Block::Paragraph(Vec::new()));
    }
    content
}

/// The language that an element names in the way highlighters do.
fn language(element: &Element) -> Option<String> {
    let by_class =
        element.classes().find_map(|class| class.strip_prefix("language-").or(class.strip_prefix("lang-")));
    let name = by_class.or_else(|| element.attr("data-lang")).or_else(|| element.attr("lang"))?;
    is_language(name).then(|| name.to_owned())
}

//! The blocks of a document and what each may hold. Invariant: a container has at least one child, and a list item
//! begins with a paragraph; where that is all that is missing, an empty paragraph is put there.

use serde_json::Value;

use super::{Reader, lines::misplaced, node::Node};
use crate::rich_text::{Block, Cell, ListItem, Row, problem::Problem};

impl Reader {
    /// The blocks in a node that holds blocks; at least one.
    pub(super) fn blocks(&mut self, node: &Node<'_>, place: &'static str) -> Vec<Block> {
        let mut blocks = self.children(node.content, |reader, value| reader.block(value, place));
        if blocks.is_empty() {
            blocks.push(Block::Paragraph(Vec::new()));
        }
        blocks
    }

    fn block(&mut self, value: &Value, place: &'static str) -> Option<Block> {
        let node = self.node(value)?;
        match node.kind {
            "paragraph" => {
                self.attributes(&node, &[], &[]);
                Some(Block::Paragraph(self.line(&node, "a paragraph")))
            }
            "heading" => {
                let level = self.level(&node);
                Some(Block::Heading { level, content: self.line(&node, "a heading") })
            }
            "bulletList" => {
                self.attributes(&node, &[], &[]);
                Some(Block::BulletList(self.items(&node)))
            }
            "orderedList" => {
                let start = self.list_start(&node);
                Some(Block::OrderedList { start, items: self.items(&node) })
            }
            "blockquote" => {
                self.attributes(&node, &[], &[]);
                self.unmarked(&node, "a quotation");
                Some(Block::Blockquote(self.blocks(&node, "a quotation")))
            }
            "codeBlock" => {
                let language = self.language(&node);
                Some(Block::CodeBlock { language, text: self.code(&node) })
            }
            "horizontalRule" => {
                self.attributes(&node, &[], &[]);
                self.unmarked(&node, "a rule");
                self.leaf(&node, "a rule");
                Some(Block::HorizontalRule)
            }
            "image" => {
                self.unmarked(&node, "an image");
                self.leaf(&node, "an image");
                self.image(&node).map(Block::Image)
            }
            "table" => {
                self.attributes(&node, &[], &[]);
                Some(Block::Table(self.rows(&node)))
            }
            other => {
                self.refuse(&misplaced(other, place));
                None
            }
        }
    }

    fn items(&mut self, list: &Node<'_>) -> Vec<ListItem> {
        self.container(list, "a list", |reader, node| {
            if node.kind != "listItem" {
                reader.refuse(&misplaced(node.kind, "a list"));
                return None;
            }
            reader.attributes(node, &[], &[]);
            reader.unmarked(node, "a list item");
            let mut content = reader.blocks(node, "a list item");
            if !matches!(content.first(), Some(Block::Paragraph(_))) {
                content.insert(0, Block::Paragraph(Vec::new()));
            }
            Some(ListItem(content))
        })
    }

    fn rows(&mut self, table: &Node<'_>) -> Vec<Row> {
        self.container(table, "a table", |reader, node| {
            if node.kind != "tableRow" {
                reader.refuse(&misplaced(node.kind, "a table"));
                return None;
            }
            reader.attributes(node, &[], &[]);
            Some(Row(reader.container(node, "a table row", Self::cell)))
        })
    }

    fn cell(&mut self, node: &Node<'_>) -> Option<Cell> {
        let header = match node.kind {
            "tableHeader" => true,
            "tableCell" => false,
            other => {
                self.refuse(&misplaced(other, "a table row"));
                return None;
            }
        };
        let (colspan, rowspan) = self.cell_spans(node);
        self.unmarked(node, "a table cell");
        Some(Cell { header, colspan, rowspan, content: self.blocks(node, "a table cell") })
    }

    /// The children of a node that must have some.
    fn container<T>(
        &mut self,
        node: &Node<'_>,
        place: &'static str,
        mut read: impl FnMut(&mut Self, &Node<'_>) -> Option<T>,
    ) -> Vec<T> {
        self.unmarked(node, place);
        if node.content.is_empty() {
            self.refuse(&Problem::Childless(place));
        }
        self.children(node.content, |reader, value| {
            let child = reader.node(value)?;
            read(reader, &child)
        })
    }
}

//! A document as ProseMirror's JSON. Invariant: equal documents give equal JSON, and attributes at their default are
//! left out.

use serde_json::{Map, Value, json};

use super::{Block, Cell, Image, Inline, InlineContent, Mark, Marks, RichText};

impl RichText {
    /// The document in its normal form; [`RichText::parse`] reads it back as an equal one.
    pub fn to_value(&self) -> Value {
        node("doc", Map::new(), blocks(&self.blocks))
    }
}

fn blocks(content: &[Block]) -> Vec<Value> {
    content.iter().map(block).collect()
}

fn block(block: &Block) -> Value {
    match block {
        Block::Paragraph(content) => node("paragraph", Map::new(), line(content)),
        Block::Heading { level, content } => {
            node("heading", attributes([("level", json!(level))]), line(content))
        }
        Block::BulletList(items) => {
            node("bulletList", Map::new(), items.iter().map(|item| list_item(&item.0)).collect())
        }
        Block::OrderedList { start, items } => {
            let attrs = unless(*start == 1, attributes([("start", json!(start))]));
            node("orderedList", attrs, items.iter().map(|item| list_item(&item.0)).collect())
        }
        Block::Blockquote(content) => node("blockquote", Map::new(), blocks(content)),
        Block::CodeBlock { language, text } => {
            let content = if text.is_empty() { Vec::new() } else { vec![text_node(text, &Marks::none())] };
            node("codeBlock", optional([("language", language.as_deref())]), content)
        }
        Block::HorizontalRule => node("horizontalRule", Map::new(), Vec::new()),
        Block::Image(image) => node("image", image_attributes(image), Vec::new()),
        Block::Table(rows) => {
            let row = |cells: &[Cell]| node("tableRow", Map::new(), cells.iter().map(cell).collect());
            node("table", Map::new(), rows.iter().map(|cells| row(&cells.0)).collect())
        }
    }
}

fn list_item(content: &[Block]) -> Value {
    node("listItem", Map::new(), blocks(content))
}

fn cell(cell: &Cell) -> Value {
    let mut attrs = unless(cell.colspan == 1, attributes([("colspan", json!(cell.colspan))]));
    attrs.extend(unless(cell.rowspan == 1, attributes([("rowspan", json!(cell.rowspan))])));
    node(if cell.header { "tableHeader" } else { "tableCell" }, attrs, blocks(&cell.content))
}

fn image_attributes(image: &Image) -> Map<String, Value> {
    let asset = image.asset.map(|asset| asset.to_string());
    optional([
        ("src", Some(image.src.as_str())),
        ("alt", image.alt.as_deref()),
        ("title", image.title.as_deref()),
        ("asset", asset.as_deref()),
    ])
}

fn line(content: &[Inline]) -> Vec<Value> {
    let piece = |inline: &Inline| match &inline.content {
        InlineContent::Text(text) => text_node(text, &inline.marks),
        InlineContent::HardBreak => with_marks(object("hardBreak"), &inline.marks),
    };
    content.iter().map(piece).collect()
}

fn text_node(text: &str, marks: &Marks) -> Value {
    let mut node = object("text");
    node.insert("text".to_owned(), Value::from(text));
    with_marks(node, marks)
}

fn with_marks(mut node: Map<String, Value>, marks: &Marks) -> Value {
    if !marks.is_empty() {
        node.insert("marks".to_owned(), marks.iter().map(mark).collect());
    }
    Value::Object(node)
}

fn mark(mark: &Mark) -> Value {
    let attrs = match mark {
        Mark::Link(link) => optional([("href", Some(link.href.as_str())), ("title", link.title.as_deref())]),
        Mark::Bold
        | Mark::Italic
        | Mark::Strike
        | Mark::Underline
        | Mark::Superscript
        | Mark::Subscript
        | Mark::Code => Map::new(),
    };
    node(mark.name(), attrs, Vec::new())
}

fn node(kind: &str, attrs: Map<String, Value>, content: Vec<Value>) -> Value {
    let mut node = object(kind);
    if !attrs.is_empty() {
        node.insert("attrs".to_owned(), Value::Object(attrs));
    }
    if !content.is_empty() {
        node.insert("content".to_owned(), Value::Array(content));
    }
    Value::Object(node)
}

fn object(kind: &str) -> Map<String, Value> {
    attributes([("type", Value::from(kind))])
}

fn attributes<const N: usize>(attributes: [(&str, Value); N]) -> Map<String, Value> {
    attributes.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

fn optional<const N: usize>(given: [(&str, Option<&str>); N]) -> Map<String, Value> {
    let present = given.into_iter().filter_map(|(name, value)| Some((name.to_owned(), Value::from(value?))));
    present.collect()
}

fn unless(default: bool, attributes: Map<String, Value>) -> Map<String, Value> {
    if default { Map::new() } else { attributes }
}

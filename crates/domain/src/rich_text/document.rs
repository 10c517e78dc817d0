//! The tree of a document. Invariant: what the types leave open (depth, number of nodes, storable strings, a paragraph
//! at the head of a list item) is settled by [`RichText::from_blocks`] and [`RichText::parse`], the only ways to get one.

use serde_json::Value;

use super::{Address, Marks};
use crate::{error::Issue, ids::AssetId};

/// How deep nodes may stand in one another; the document itself is at depth 1. A level takes two in JSON, and readers of
/// JSON often stop at 128, so this leaves room for what a document is wrapped in.
pub const MAX_DEPTH: usize = 48;
/// How many nodes a document may have, pieces of text included.
pub const MAX_NODES: usize = 100_000;
/// The greatest number an ordered list may begin with; what Markdown can say.
pub const MAX_LIST_START: u32 = 999_999_999;
/// How many rows or columns a cell may span; what HTML allows for columns.
pub const MAX_SPAN: u16 = 1000;

/// A valid document. Its normal form has at least one block, no empty pieces of text, and neighbouring pieces of text
/// with the same marks joined.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RichText {
    pub(super) blocks: Vec<Block>,
}

/// Something that stands on its own lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A paragraph; it may be empty.
    Paragraph(Vec<Inline>),
    /// A heading of level 1 to 6.
    Heading {
        /// 1 is the most important.
        level: u8,
        /// Its text.
        content: Vec<Inline>,
    },
    /// A list whose order means nothing.
    BulletList(Vec<ListItem>),
    /// A numbered list.
    OrderedList {
        /// The number of its first item, at most [`MAX_LIST_START`].
        start: u32,
        /// Its items.
        items: Vec<ListItem>,
    },
    /// Someone else's words.
    Blockquote(Vec<Block>),
    /// Text in which white space counts.
    CodeBlock {
        /// What the code is written in, if [`is_language`] holds of it.
        language: Option<String>,
        /// The code, lines parted by `\n`.
        text: String,
    },
    /// A change of subject.
    HorizontalRule,
    /// A picture.
    Image(Image),
    /// A table of at least one row.
    Table(Vec<Row>),
}

/// An item of a list: in the normal form its first block is a paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListItem(pub Vec<Block>);

/// A row of a table: at least one cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row(pub Vec<Cell>);

/// A cell of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// Whether it names its row or column.
    pub header: bool,
    /// How many columns it covers, 1 to [`MAX_SPAN`].
    pub colspan: u16,
    /// How many rows it covers, 1 to [`MAX_SPAN`].
    pub rowspan: u16,
    /// What it holds: at least one block in the normal form.
    pub content: Vec<Block>,
}

/// A picture, from the media library or from elsewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Image {
    /// Where it is.
    pub src: Address,
    /// What it shows, in words.
    pub alt: Option<String>,
    /// What is told when one points at it.
    pub title: Option<String>,
    /// The file in the media library.
    pub asset: Option<AssetId>,
}

/// A piece of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inline {
    /// What it is.
    pub content: InlineContent,
    /// How it is set.
    pub marks: Marks,
}

/// What a line is made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InlineContent {
    /// Text, not empty.
    Text(String),
    /// A line break that the author wants.
    HardBreak,
}

impl RichText {
    /// A document made of `blocks`, brought to the normal form.
    ///
    /// # Errors
    /// Every part that breaks a rule, by its JSON pointer in the document's JSON.
    pub fn from_blocks(blocks: Vec<Block>) -> Result<Self, Vec<Issue>> {
        if super::walk::deeper_than(&blocks, MAX_DEPTH) {
            return Err(vec![super::problem::Problem::TooDeep.at("")]);
        }
        super::parse::document(&Self { blocks }.to_value())
    }

    /// The document that `value` describes, in ProseMirror's JSON, brought to the normal form.
    ///
    /// # Errors
    /// Every part that breaks a rule, by its JSON pointer from the document's root; the first 50 of them.
    pub fn parse(value: &Value) -> Result<Self, Vec<Issue>> {
        super::parse::document(value)
    }

    /// A document without text: one empty paragraph.
    pub fn empty() -> Self {
        Self { blocks: vec![Block::Paragraph(Vec::new())] }
    }

    /// Its blocks, from top to bottom; at least one.
    pub fn blocks(&self) -> &[Block] {
        &self.blocks
    }

    /// Whether there is nothing to read or see in it.
    pub fn is_empty(&self) -> bool {
        self.blocks.iter().all(|block| match block {
            Block::Paragraph(content) => content.iter().all(Inline::is_blank),
            Block::Heading { .. }
            | Block::BulletList(_)
            | Block::OrderedList { .. }
            | Block::Blockquote(_)
            | Block::CodeBlock { .. }
            | Block::HorizontalRule
            | Block::Image(_)
            | Block::Table(_) => false,
        })
    }
}

impl Default for RichText {
    fn default() -> Self {
        Self::empty()
    }
}

impl Inline {
    /// A piece of text with `marks`.
    pub fn text(text: impl Into<String>, marks: Marks) -> Self {
        Self { content: InlineContent::Text(text.into()), marks }
    }

    /// A line break within `marks`.
    pub fn hard_break(marks: Marks) -> Self {
        Self { content: InlineContent::HardBreak, marks }
    }

    /// Whether it leaves no ink.
    pub fn is_blank(&self) -> bool {
        match &self.content {
            InlineContent::Text(text) => text.chars().all(char::is_whitespace),
            InlineContent::HardBreak => true,
        }
    }
}

/// Whether `name` can be the language of a code block: at most 64 characters, none of them white space, control
/// characters or what ends an attribute or a Markdown fence.
pub fn is_language(name: &str) -> bool {
    !name.is_empty()
        && name.chars().count() <= 64
        && !name.chars().any(|c| {
            c.is_whitespace() || c.is_control() || matches!(c, '`' | '"' | '\'' | '<' | '>' | '&' | '\\')
        })
}

//! Blocks, one under the other. Invariant: every block begins at the start of a line and an empty line parts it from the
//! next, so that no block can be read as a part of another.

use galley_domain::rich_text::{Block, Image, Inline, RichText};

use super::{
    escape::{self, Sides},
    line::{self, Breaks},
    table,
};
use crate::{
    loss::{Loss, Losses},
    read,
};

/// Writes blocks and remembers what was lost.
pub(super) struct Writer<'l> {
    pub(super) losses: &'l mut Losses,
}

/// The sign that items of a list have: neighbouring lists of one kind need different ones, or they would be one list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sign {
    /// `-` and `1.`
    First,
    /// `*` and `1)`
    Second,
}

impl Sign {
    pub(super) fn other(self) -> Self {
        match self {
            Self::First => Self::Second,
            Self::Second => Self::First,
        }
    }
}

impl Writer<'_> {
    /// The blocks of a container, parted by empty lines.
    pub(super) fn blocks(&mut self, blocks: &[Block]) -> String {
        self.parts(blocks, Sign::First).join("\n\n")
    }

    /// Each block that leaves a trace; a list at their head has items with `sign`.
    pub(super) fn parts(&mut self, blocks: &[Block], sign: Sign) -> Vec<String> {
        let mut parts: Vec<String> = Vec::new();
        let mut sign = sign;
        let mut last_list = None;
        for block in blocks {
            let kind = match block {
                Block::BulletList(_) => Some('-'),
                Block::OrderedList { .. } => Some('1'),
                _ => None,
            };
            if kind.is_some() && kind == last_list {
                sign = sign.other();
            }
            let Some(part) = self.block(block, sign, parts.is_empty()) else { continue };
            last_list = kind;
            parts.push(part);
        }
        parts
    }

    fn block(&mut self, block: &Block, sign: Sign, first: bool) -> Option<String> {
        match block {
            Block::Paragraph(content) => {
                self.inked(content, |content| line::markdown(content, Breaks::Newline))
            }
            Block::Heading { level, content } => self.inked(content, |content| heading(*level, content)),
            Block::BulletList(items) => Some(self.bullet_list(items, sign)),
            Block::OrderedList { start, items } => Some(self.ordered_list(*start, items, sign)),
            Block::Blockquote(content) => self.blockquote(content),
            Block::CodeBlock { language, text } => {
                if text.contains('\r') {
                    self.losses.add(Loss::WhiteSpace);
                }
                Some(code_block(language.as_deref(), text))
            }
            // At the start of a container, hyphens could be a part of a list item's sign or begin front matter.
            Block::HorizontalRule => Some(if first { "___" } else { "---" }.to_owned()),
            Block::Image(image) => Some(image_markdown(image)),
            Block::Table(rows) => Some(table::markdown(rows).unwrap_or_else(|| html(block))),
        }
    }

    /// What `write` makes of a line, unless there is nothing on it.
    fn inked(&mut self, content: &[Inline], write: impl FnOnce(&[Inline]) -> String) -> Option<String> {
        let folded = read::folded(content);
        if folded.is_empty() {
            self.losses.add(Loss::EmptyBlock);
            return None;
        }
        Some(write(&folded))
    }

    fn blockquote(&mut self, content: &[Block]) -> Option<String> {
        let inner = self.blocks(content);
        if inner.is_empty() {
            // The paragraphs in it were counted already.
            return None;
        }
        let quoted = |line: &str| if line.is_empty() { ">".to_owned() } else { format!("> {line}") };
        Some(inner.split('\n').map(quoted).collect::<Vec<_>>().join("\n"))
    }
}

fn heading(level: u8, content: &[Inline]) -> String {
    let mut text = line::markdown(content, Breaks::Element);
    // Signs at the end would be taken for decoration.
    if text.ends_with('#') {
        text.insert(text.len() - 1, '\\');
    }
    format!("{} {text}", "#".repeat(usize::from(level)))
}

fn code_block(language: Option<&str>, text: &str) -> String {
    let fence = "`".repeat(escape::longest_run(text, '`').max(2) + 1);
    format!("{fence}{}\n{text}\n{fence}", language.unwrap_or_default())
}

/// A picture as it stands in a line.
pub(super) fn image_markdown(image: &Image) -> String {
    let sides = Sides { before: Some('['), after: Some(']') };
    let alt = escape::text(&escape::single_line(image.alt.as_deref().unwrap_or_default()), sides);
    format!("![{alt}]{}", escape::target(image.src.as_str(), image.title.as_deref()))
}

/// A block that Markdown has no signs for, as HTML on one line; that ends an HTML block only at the next empty line.
fn html(block: &Block) -> String {
    let document = RichText::from_blocks(vec![block.clone()]).unwrap_or_default();
    document.html().replace('\n', "&#10;")
}

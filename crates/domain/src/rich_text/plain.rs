//! The words of a document alone, for search, excerpts and reading time. Invariant: every character that an author wrote
//! is there; markup, and what pictures are called, is not.

use super::{Block, Cell, Inline, InlineContent, RichText};

impl RichText {
    /// Its text: blocks parted by an empty line, list items and rows by a line break, cells by a tab.
    pub fn plain_text(&self) -> String {
        text_of(&self.blocks, "\n\n")
    }

    /// How many words it has. A word is a run of letters and digits between white space; in Chinese and
    /// Japanese, which leave no space between words, a character.
    pub fn word_count(&self) -> usize {
        self.plain_text().split_whitespace().map(words).sum()
    }
}

fn text_of(blocks: &[Block], between: &str) -> String {
    join(blocks.iter().map(block_text), between)
}

fn block_text(block: &Block) -> String {
    match block {
        Block::Paragraph(content) | Block::Heading { content, .. } => content.iter().map(piece).collect(),
        Block::BulletList(items) | Block::OrderedList { items, .. } => {
            join(items.iter().map(|item| text_of(&item.0, "\n")), "\n")
        }
        Block::Blockquote(content) => text_of(content, "\n\n"),
        Block::CodeBlock { text, .. } => text.clone(),
        Block::HorizontalRule | Block::Image(_) => String::new(),
        Block::Table(rows) => join(rows.iter().map(|row| row_text(&row.0)), "\n"),
    }
}

fn row_text(cells: &[Cell]) -> String {
    cells.iter().map(|cell| text_of(&cell.content, " ")).collect::<Vec<_>>().join("\t")
}

fn piece(inline: &Inline) -> &str {
    match &inline.content {
        InlineContent::Text(text) => text,
        InlineContent::HardBreak => "\n",
    }
}

fn join(parts: impl Iterator<Item = String>, between: &str) -> String {
    parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(between)
}

fn words(run: &str) -> usize {
    let unspaced = run.chars().filter(|c| is_unspaced(*c)).count();
    let spaced = run.split(is_unspaced).filter(|part| part.chars().any(char::is_alphanumeric)).count();
    unspaced + spaced
}

/// Han, Hiragana and Katakana.
fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}'
        | '\u{20000}'..='\u{323af}')
}

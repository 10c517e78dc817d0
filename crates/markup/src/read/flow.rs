//! The blocks of one container while they are read. Invariant: no block in it is empty, and a line that is being read is
//! finished before the next block begins.

use galley_domain::rich_text::{Block, Inline, InlineContent, Mark, Marks};

/// A container that is being filled.
pub(super) struct Flow {
    /// The depth at which its blocks stand in the document.
    pub(super) depth: usize,
    /// The level of the heading whose text is being read.
    pub(super) heading: Option<u8>,
    blocks: Vec<Block>,
    line: Vec<Inline>,
    /// Whether white space at this point would be folded away.
    after_space: bool,
    /// A check box that waits for its text, which may be in a paragraph of its own.
    check_box: Option<&'static str>,
}

impl Flow {
    pub(super) fn new(depth: usize) -> Self {
        Self {
            depth,
            heading: None,
            blocks: Vec::new(),
            line: Vec::new(),
            after_space: true,
            check_box: None,
        }
    }

    /// Adds text, folding white space as browsers do; within code only what would break the line.
    pub(super) fn text(&mut self, text: &str, marks: &Marks) {
        let code = marks.contains(&Mark::Code);
        let mut folded = String::with_capacity(text.len());
        for c in text.chars() {
            match c {
                ' ' | '\t' | '\n' | '\r' | '\u{c}' if code => folded.push(' '),
                ' ' | '\t' | '\n' | '\r' | '\u{c}' if self.after_space => {}
                ' ' | '\t' | '\n' | '\r' | '\u{c}' => {
                    folded.push(' ');
                    self.after_space = true;
                }
                '\0' => {}
                c => {
                    folded.push(c);
                    self.after_space = false;
                }
            }
        }
        if code && !folded.is_empty() {
            self.after_space = false;
        }
        if folded.is_empty() {
            return;
        }
        if let Some(check_box) = self.check_box.take() {
            self.line.push(Inline::text(check_box, Marks::none()));
        }
        self.line.push(Inline::text(folded, marks.clone()));
    }

    /// Puts a check box before the next text.
    pub(super) fn check_box(&mut self, sign: &'static str) {
        self.after_space = true;
        self.check_box = Some(sign);
    }

    /// Ends the line but not the block.
    pub(super) fn line_break(&mut self, marks: &Marks) {
        self.trim();
        let marks = marks.iter().filter(|mark| **mark != Mark::Code).cloned().collect();
        self.line.push(Inline::hard_break(marks));
        self.after_space = true;
    }

    /// Ends the paragraph or heading.
    pub(super) fn end_line(&mut self) {
        self.trim();
        while matches!(self.line.last(), Some(Inline { content: InlineContent::HardBreak, .. })) {
            self.line.pop();
            self.trim();
        }
        self.after_space = true;
        if self.line.is_empty() {
            return;
        }
        let content = std::mem::take(&mut self.line);
        self.blocks.push(match self.heading {
            Some(level) => Block::Heading { level, content },
            None => Block::Paragraph(content),
        });
    }

    /// Adds a block after what was read so far.
    pub(super) fn push(&mut self, block: Block) {
        self.end_line();
        self.blocks.push(block);
    }

    pub(super) fn finish(mut self) -> Vec<Block> {
        if let Some(check_box) = self.check_box.take() {
            self.line.push(Inline::text(check_box, Marks::none()));
        }
        self.end_line();
        self.blocks
    }

    /// Takes away the space that a line would end with.
    fn trim(&mut self) {
        while let Some(Inline { content: InlineContent::Text(text), marks }) = self.line.last_mut() {
            if marks.contains(&Mark::Code) {
                break;
            }
            text.truncate(text.trim_end_matches(' ').len());
            if !text.is_empty() {
                break;
            }
            self.line.pop();
        }
    }
}

/// A line as it would be read from HTML: its white space folded, nothing at its end that cannot be seen.
pub(crate) fn folded(line: &[Inline]) -> Vec<Inline> {
    let mut flow = Flow::new(0);
    for inline in line {
        match &inline.content {
            InlineContent::Text(text) => flow.text(text, &inline.marks),
            InlineContent::HardBreak => flow.line_break(&inline.marks),
        }
    }
    flow.end_line();
    match flow.blocks.pop() {
        Some(Block::Paragraph(content)) => content,
        _ => Vec::new(),
    }
}

//! What stands within a line. Invariant: pieces of text are not empty and neighbours with the same marks are one.

use serde_json::Value;

use super::{Reader, node::Node};
use crate::rich_text::{
    Inline, InlineContent, Mark, Marks,
    problem::{Problem, quoted},
};

impl Reader {
    /// The content of a paragraph or heading.
    pub(super) fn line(&mut self, node: &Node<'_>, place: &'static str) -> Vec<Inline> {
        self.unmarked(node, place);
        let pieces = self.children(node.content, |reader, value| reader.piece(value, place));
        joined(pieces)
    }

    /// The content of a code block: text without marks.
    pub(super) fn code(&mut self, node: &Node<'_>) -> String {
        let place = "a code block";
        self.unmarked(node, place);
        let pieces = self.children(node.content, |reader, value| {
            let child = reader.node(value)?;
            if child.kind != "text" {
                reader.refuse(&misplaced(child.kind, place));
                return None;
            }
            if !child.marks.is_empty() {
                reader.at("marks", |reader| reader.refuse(&Problem::MarksMisplaced(place)));
            }
            reader.text(&child)
        });
        pieces.concat()
    }

    /// Complains of marks and text on a node that has neither.
    pub(super) fn unmarked(&mut self, node: &Node<'_>, place: &'static str) {
        if !node.marks.is_empty() {
            self.at("marks", |reader| reader.refuse(&Problem::MarksMisplaced(place)));
        }
        self.textless(node);
    }

    fn textless(&mut self, node: &Node<'_>) {
        if node.text.is_some() {
            self.at("text", |reader| reader.refuse(&Problem::UnknownProperty("text".to_owned())));
        }
    }

    fn piece(&mut self, value: &Value, place: &'static str) -> Option<Inline> {
        let node = self.node(value)?;
        match node.kind {
            "text" => {
                let marks = self.marks(&node);
                let text = self.text(&node)?;
                Some(Inline::text(text, marks))
            }
            "hardBreak" => {
                self.attributes(&node, &[], &[]);
                self.textless(&node);
                self.leaf(&node, "a line break");
                Some(Inline::hard_break(self.marks(&node)))
            }
            other => {
                self.refuse(&misplaced(other, place));
                None
            }
        }
    }

    fn text(&mut self, node: &Node<'_>) -> Option<String> {
        self.attributes(node, &[], &[]);
        self.leaf(node, "text");
        node.text.map(str::to_owned)
    }

    /// Complains of content in a node that has none.
    pub(super) fn leaf(&mut self, node: &Node<'_>, place: &'static str) {
        if !node.content.is_empty() {
            self.at("content", |reader| reader.refuse(&Problem::Misplaced("content".to_owned(), place)));
        }
    }

    fn marks(&mut self, node: &Node<'_>) -> Marks {
        let mut marks = Marks::none();
        self.at("marks", |reader| {
            for (index, value) in node.marks.iter().enumerate().take_while(|(index, _)| *index < 50) {
                let Some(mark) = reader.at(&index.to_string(), |reader| reader.mark(value)) else { continue };
                if marks.has_kind_of(&mark) {
                    reader
                        .at(&index.to_string(), |reader| reader.refuse(&Problem::RepeatedMark(mark.name())));
                }
                marks = marks.with(mark);
            }
        });
        marks
    }

    fn mark(&mut self, value: &Value) -> Option<Mark> {
        let (kind, attrs) = self.mark_parts(value)?;
        let mark = match kind {
            "link" => return self.link(attrs).map(Mark::Link),
            "bold" => Mark::Bold,
            "italic" => Mark::Italic,
            "strike" => Mark::Strike,
            "underline" => Mark::Underline,
            "superscript" => Mark::Superscript,
            "subscript" => Mark::Subscript,
            "code" => Mark::Code,
            unknown => {
                self.refuse(&Problem::UnknownMark(quoted(unknown)));
                return None;
            }
        };
        self.known_attributes(attrs, &[], &[]);
        Some(mark)
    }
}

/// The complaint about a node that cannot be a child of `place`.
pub(super) fn misplaced(kind: &str, place: &'static str) -> Problem {
    const KNOWN: [&str; 16] = [
        "doc",
        "paragraph",
        "heading",
        "text",
        "bulletList",
        "orderedList",
        "listItem",
        "blockquote",
        "codeBlock",
        "horizontalRule",
        "hardBreak",
        "image",
        "table",
        "tableRow",
        "tableHeader",
        "tableCell",
    ];
    if KNOWN.contains(&kind) {
        Problem::Misplaced(kind.to_owned(), place)
    } else {
        Problem::UnknownNode(quoted(kind))
    }
}

fn joined(pieces: Vec<Inline>) -> Vec<Inline> {
    let mut line: Vec<Inline> = Vec::with_capacity(pieces.len());
    for piece in pieces {
        match (&piece.content, line.last_mut()) {
            (InlineContent::Text(text), _) if text.is_empty() => {}
            (InlineContent::Text(more), Some(Inline { content: InlineContent::Text(text), marks }))
                if *marks == piece.marks =>
            {
                text.push_str(more);
            }
            _ => line.push(piece),
        }
    }
    line
}

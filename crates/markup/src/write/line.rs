//! One line of marked text. Invariant: each mark is written with Markdown's signs where they are sure to be read as
//! meant, and as an HTML element where not.

use galley_domain::rich_text::{Inline, Link, Mark, Span, nest};

use super::{
    delimiter::holds,
    escape::{self, Sides},
};

/// How line breaks are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Breaks {
    /// A backslash at the end of the line, where text may begin a block.
    Newline,
    /// An element, where the line must not end and cannot begin anything: in a heading or a cell.
    Element,
}

/// The Markdown of a line whose white space is folded.
pub(super) fn markdown(line: &[Inline], breaks: Breaks) -> String {
    let mut out = String::new();
    Pen { breaks }.spans(&mut out, &nest(line), None);
    out
}

struct Pen {
    breaks: Breaks,
}

impl Pen {
    /// Writes `spans`, after which comes `after`.
    fn spans(&self, out: &mut String, spans: &[Span<'_>], after: Option<char>) {
        for (index, span) in spans.iter().enumerate() {
            let next = spans.get(index + 1).map_or(after, first_character);
            match span {
                Span::Text(text) => {
                    let before = match out.chars().next_back() {
                        None if self.breaks == Breaks::Element => Some(' '),
                        last => last.filter(|c| *c != '\n'),
                    };
                    out.push_str(&escape::text(text, Sides { before, after: next }));
                }
                Span::HardBreak => out.push_str(match self.breaks {
                    Breaks::Newline => "\\\n",
                    Breaks::Element => "<br>",
                }),
                Span::Marked(mark, inner) => self.marked(out, mark, inner, next),
            }
        }
    }

    fn marked(&self, out: &mut String, mark: &Mark, inner: &[Span<'_>], next: Option<char>) {
        match mark {
            Mark::Link(link) => self.link(out, link, inner),
            Mark::Bold => self.delimited(out, &["**"], "strong", inner, next),
            Mark::Italic => self.delimited(out, &["_", "*"], "em", inner, next),
            Mark::Strike => self.delimited(out, &["~~"], "s", inner, next),
            Mark::Underline => self.delimited(out, &[], "u", inner, next),
            Mark::Superscript => self.delimited(out, &[], "sup", inner, next),
            Mark::Subscript => self.delimited(out, &[], "sub", inner, next),
            Mark::Code => out.push_str(&escape::code(&plain(inner))),
        }
    }

    /// Writes `inner` between the first of `delimiters` that holds, or else in an element.
    fn delimited(
        &self,
        out: &mut String,
        delimiters: &[&str],
        element: &str,
        inner: &[Span<'_>],
        next: Option<char>,
    ) {
        let start = out.len();
        let before = out.chars().next_back();
        for delimiter in delimiters {
            out.push_str(delimiter);
            let content = out.len();
            self.spans(out, inner, delimiter.chars().next());
            if holds(delimiter, &out[content..], Sides { before, after: next }) {
                out.push_str(delimiter);
                return;
            }
            out.truncate(start);
        }
        out.push_str(&format!("<{element}>"));
        self.spans(out, inner, Some('<'));
        out.push_str(&format!("</{element}>"));
    }

    fn link(&self, out: &mut String, link: &Link, inner: &[Span<'_>]) {
        if let ([Span::Text(text)], None) = (inner, &link.title)
            && escape::is_autolink(text, link.href.as_str())
        {
            out.push_str(&format!("<{text}>"));
            return;
        }
        out.push('[');
        self.spans(out, inner, Some(']'));
        out.push(']');
        out.push_str(&escape::target(link.href.as_str(), link.title.as_deref()));
    }
}

/// The text of spans within code: line breaks do not occur there.
fn plain(spans: &[Span<'_>]) -> String {
    let text = |span: &Span<'_>| match span {
        Span::Text(text) => (*text).to_owned(),
        Span::HardBreak => " ".to_owned(),
        Span::Marked(_, inner) => plain(inner),
    };
    spans.iter().map(text).collect()
}

/// What the Markdown of `span` begins with, as far as its neighbours need to know: any sign of a mark is punctuation.
fn first_character(span: &Span<'_>) -> Option<char> {
    match span {
        Span::Text(text) => text.chars().next(),
        Span::HardBreak => Some('\\'),
        Span::Marked(Mark::Link(_), _) => Some('['),
        Span::Marked(Mark::Strike, _) => Some('~'),
        Span::Marked(..) => Some('<'),
    }
}

//! Flat runs of marked text as a tree, for HTML and Markdown. Invariant: neighbours that share a mark are within one
//! span of it, the longest span is outermost, and code is innermost.

use super::{Inline, InlineContent, Mark};

/// A part of a line: a leaf, or what stands within one mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Span<'a> {
    /// Text.
    Text(&'a str),
    /// A line break.
    HardBreak,
    /// All that is within one mark.
    Marked(&'a Mark, Vec<Span<'a>>),
}

/// The line as a tree.
pub fn nest(line: &[Inline]) -> Vec<Span<'_>> {
    within(line, &mut Vec::new())
}

fn within<'a>(line: &'a [Inline], open: &mut Vec<&'a Mark>) -> Vec<Span<'a>> {
    let mut spans = Vec::new();
    let mut rest = line;
    while let [first, tail @ ..] = rest {
        match next_mark(rest, open) {
            None => {
                spans.push(match &first.content {
                    InlineContent::Text(text) => Span::Text(text),
                    InlineContent::HardBreak => Span::HardBreak,
                });
                rest = tail;
            }
            Some((mark, length)) => {
                let (covered, after) = rest.split_at(length);
                open.push(mark);
                spans.push(Span::Marked(mark, within(covered, open)));
                open.pop();
                rest = after;
            }
        }
    }
    spans
}

/// The mark to open at the start of `line`, and how many pieces it covers.
fn next_mark<'a>(line: &'a [Inline], open: &[&Mark]) -> Option<(&'a Mark, usize)> {
    let mut best: Option<(&Mark, usize)> = None;
    for mark in line.first()?.marks.iter().filter(|mark| !open.contains(mark)) {
        let alone = |inline: &Inline| inline.marks.iter().all(|other| other == mark || open.contains(&other));
        let covers = |inline: &&Inline| inline.marks.contains(mark) && (*mark != Mark::Code || alone(inline));
        let length = line.iter().take_while(covers).count();
        let longer = best.is_none_or(|(_, longest)| length > longest && *mark != Mark::Code);
        if longer {
            best = Some((mark, length));
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use super::{super::Marks, Inline, Mark, Span, nest};

    fn text(text: &str, marks: &[Mark]) -> Inline {
        Inline::text(text, marks.iter().cloned().collect::<Marks>())
    }

    #[test]
    fn the_longest_span_is_outermost_and_code_innermost() {
        let line = [
            text("a", &[Mark::Italic]),
            text("b", &[Mark::Bold, Mark::Italic]),
            text("c", &[Mark::Italic, Mark::Code]),
            text("d", &[Mark::Code]),
            text("e", &[Mark::Bold, Mark::Code]),
        ];
        let expected = vec![
            Span::Marked(
                &Mark::Italic,
                vec![
                    Span::Text("a"),
                    Span::Marked(&Mark::Bold, vec![Span::Text("b")]),
                    Span::Marked(&Mark::Code, vec![Span::Text("c")]),
                ],
            ),
            Span::Marked(&Mark::Code, vec![Span::Text("d")]),
            Span::Marked(&Mark::Bold, vec![Span::Marked(&Mark::Code, vec![Span::Text("e")])]),
        ];
        assert_eq!(nest(&line), expected);
    }
}

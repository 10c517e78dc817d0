//! Whether a run of delimiters opens and closes what it should, by the rules of CommonMark (6.2). Invariant: it says yes
//! only if that is so however a reader classes the characters that Unicode versions and parsers disagree on.

use super::escape::Sides;

/// Whether `content` between two of `delimiter` is read as delimited.
pub(super) fn holds(delimiter: &str, content: &str, sides: Sides) -> bool {
    let sign = delimiter.chars().next();
    let (first, last) = (content.chars().next(), content.chars().next_back());
    let touches = [first, last, sides.before, sides.after].into_iter().any(|c| c == sign);
    let Sides { before, after } = sides;
    let outside_word = delimiter != "_" || (is_edge(before) && is_edge(after));
    !touches && outside_word && flanks(first, before) && flanks(last, after)
}

/// Whether a delimiter between `inside` and `outside` belongs to the inside.
fn flanks(inside: Option<char>, outside: Option<char>) -> bool {
    inside.is_some_and(|c| c.is_alphanumeric() || (!c.is_whitespace() && is_edge(outside)))
}

/// Whether it is beyond doubt white space, punctuation, or the end of the line. GitHub's parser looks through tildes.
fn is_edge(c: Option<char>) -> bool {
    c.is_none_or(|c| c.is_ascii_whitespace() || (c.is_ascii_punctuation() && c != '~'))
}

//! Text, code, and addresses with their Markdown meaning taken away. Invariant: a character is escaped wherever it could
//! be read as a sign, and mostly only there, so that ordinary prose stays readable.

/// What stands on both sides of a piece of text.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Sides {
    /// The character before; `None` at the start of a line.
    pub(super) before: Option<char>,
    /// The character after; `None` at the end of the block.
    pub(super) after: Option<char>,
}

/// Text between `sides`.
pub(super) fn text(text: &str, sides: Sides) -> String {
    let mut written = String::with_capacity(text.len() + 8);
    let mut last = sides.before;
    for (at, c) in text.char_indices() {
        let (before, rest) = (&text[..at], &text[at + c.len_utf8()..]);
        let next = rest.chars().next().or(sides.after);
        let block = sides.before.is_none() && begins_block(before, c, next);
        if block
            || is_sign(c, last, next)
            || is_link_part(c, before, rest)
            || (c == '&' && is_reference(rest))
        {
            written.push('\\');
        }
        if c.is_control() {
            written.push_str(&format!("&#{};", u32::from(c)));
        } else {
            written.push(c);
        }
        last = Some(c);
    }
    written
}

/// Whether `c`, which comes after `before` on its line, would begin a block.
fn begins_block(before: &str, c: char, next: Option<char>) -> bool {
    match c {
        '#' | '>' | '|' => before.is_empty(),
        ':' => before.is_empty() && next == Some('-'),
        '-' | '+' | '=' => before.is_empty() && !next.is_some_and(char::is_alphanumeric),
        '.' | ')' => {
            let numbered = (1..=9).contains(&before.len()) && before.chars().all(|c| c.is_ascii_digit());
            numbered && next.is_none_or(|c| c == ' ' || c == '\\')
        }
        _ => false,
    }
}

/// Whether `c` between `last` and `next` could be a sign within a line.
fn is_sign(c: char, last: Option<char>, next: Option<char>) -> bool {
    match c {
        '*' | '`' | '~' | '[' | ']' => true,
        '_' => !(last.is_some_and(char::is_alphanumeric) && next.is_some_and(char::is_alphanumeric)),
        '\\' => next.is_none_or(|c| c.is_ascii_punctuation()),
        '<' => next.is_some_and(|c| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?')),
        '!' => next == Some('['),
        '^' => last == Some('['),
        _ => false,
    }
}

/// Whether `c` would make a bare address a link.
fn is_link_part(c: char, before: &str, rest: &str) -> bool {
    match c {
        ':' => rest.starts_with("//") && before.ends_with(|c: char| c.is_ascii_alphabetic()),
        '.' => before.strip_suffix("www").is_some_and(|before| !before.ends_with(char::is_alphanumeric)),
        '@' => {
            !before.is_empty() && rest.split_ascii_whitespace().next().is_some_and(|host| host.contains('.'))
        }
        _ => false,
    }
}

/// A code span.
pub(super) fn code(text: &str) -> String {
    let fence = "`".repeat(shortest_absent_run(text));
    let spaced = text.starts_with(' ') && text.ends_with(' ') && !text.trim_matches(' ').is_empty();
    let padding = if spaced || text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    format!("{fence}{padding}{text}{padding}{fence}")
}

/// The part of a link or an image that stands in round brackets.
pub(super) fn target(address: &str, title: Option<&str>) -> String {
    let bare = !address.contains(|c: char| c.is_whitespace() || matches!(c, '(' | ')' | '<' | '>'));
    let address = escaped(address, |c| matches!(c, '<' | '>'));
    let address = if bare { address } else { format!("<{address}>") };
    match title {
        Some(title) => format!("({address} \"{}\")", escaped(&single_line(title), |c| c == '"')),
        None => format!("({address})"),
    }
}

/// Whether `<text>` is a link to `address`.
pub(super) fn is_autolink(text: &str, address: &str) -> bool {
    if let Some(mailbox) = address.strip_prefix("mailto:") {
        let plain = |part: &str| {
            part.starts_with(|c: char| c.is_ascii_alphanumeric())
                && part.ends_with(|c: char| c.is_ascii_alphanumeric())
                && part.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '+'))
        };
        return text == mailbox
            && mailbox
                .split_once('@')
                .is_some_and(|(name, host)| plain(name) && plain(host) && !host.contains('+'));
    }
    let same = text == address && (address.starts_with("https://") || address.starts_with("http://"));
    same && !address
        .contains(|c: char| c.is_whitespace() || c.is_control() || matches!(c, '<' | '>' | ';' | '\\'))
}

/// Text without the characters that would end a line.
pub(super) fn single_line(text: &str) -> String {
    text.split_ascii_whitespace().collect::<Vec<_>>().join(" ")
}

/// How often `sign` comes in a row at most.
pub(super) fn longest_run(text: &str, sign: char) -> usize {
    text.split(|c| c != sign).map(str::len).max().unwrap_or_default()
}

fn shortest_absent_run(text: &str) -> usize {
    let runs: Vec<usize> = text.split(|c| c != '`').map(str::len).collect();
    (1..).find(|length| !runs.contains(length)).unwrap_or(1)
}

/// Escapes what ends the surrounding, and what backslashes and character references would change.
fn escaped(text: &str, ends: impl Fn(char) -> bool) -> String {
    let mut written = String::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        let rest = &text[at + c.len_utf8()..];
        match c {
            // A backslash would not do: some readers resolve character references first.
            '&' if is_reference(rest) => written.push_str("&amp;"),
            '\\' if rest.chars().next().is_none_or(|c| c.is_ascii_punctuation()) => written.push_str("\\\\"),
            c if ends(c) => written.extend(['\\', c]),
            c => written.push(c),
        }
    }
    written
}

/// Whether an ampersand before `rest` would begin a character reference.
fn is_reference(rest: &str) -> bool {
    let name = rest.strip_prefix('#').unwrap_or(rest);
    let length = name.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(name.len());
    length > 0 && name[length..].starts_with(';')
}

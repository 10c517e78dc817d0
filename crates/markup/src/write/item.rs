//! Lists. Invariant: whatever an item begins with, its sign is read as that of an item; items stand close together only
//! where nothing can be misread for want of an empty line.

use galley_domain::rich_text::{Block, ListItem, MAX_LIST_START};

use super::blocks::{Sign, Writer};
use crate::read;

impl Writer<'_> {
    pub(super) fn bullet_list(&mut self, items: &[ListItem], sign: Sign) -> String {
        let bullet = match sign {
            Sign::First => "-",
            Sign::Second => "*",
        };
        self.items(items, sign, |_| bullet.to_owned())
    }

    pub(super) fn ordered_list(&mut self, start: u32, items: &[ListItem], sign: Sign) -> String {
        let delimiter = match sign {
            Sign::First => '.',
            Sign::Second => ')',
        };
        self.items(items, sign, |index| {
            let number = u32::try_from(index).unwrap_or(u32::MAX).saturating_add(start).min(MAX_LIST_START);
            format!("{number}{delimiter}")
        })
    }

    fn items(&mut self, items: &[ListItem], sign: Sign, marker: impl Fn(usize) -> String) -> String {
        let tight = items.iter().all(|item| is_tight(&item.0));
        let between = if tight { "\n" } else { "\n\n" };
        let written = items.iter().enumerate().map(|(index, item)| {
            // A list right behind the sign of an item needs another sign: "- - -" would be a rule.
            let parts = match item.0.as_slice() {
                [Block::Paragraph(head), rest @ ..]
                    if read::folded(head).is_empty() && !begins_with_text(rest) =>
                {
                    self.parts(rest, sign.other())
                }
                content => self.parts(content, Sign::First),
            };
            indented(&marker(index), &task(parts).join(between))
        });
        written.collect::<Vec<_>>().join(between)
    }
}

/// Whether the first of `blocks` is a paragraph. An empty one before it is then something that was lost.
fn begins_with_text(blocks: &[Block]) -> bool {
    matches!(blocks.first(), Some(Block::Paragraph(_)))
}

/// Whether an item can do without empty lines: it has one line, and then lists that may follow a line at once.
fn is_tight(item: &[Block]) -> bool {
    item.iter().skip(1).all(|block| match block {
        Block::BulletList(items) => follows_at_once(items),
        Block::OrderedList { start: 1, items } => follows_at_once(items),
        _ => false,
    })
}

/// An item without text cannot follow a line of text at once.
fn follows_at_once(items: &[ListItem]) -> bool {
    let inked = |block: &Block| !matches!(block, Block::Paragraph(line) if read::folded(line).is_empty());
    items.first().is_some_and(|item| item.0.iter().any(inked)) && items.iter().all(|item| is_tight(&item.0))
}

/// A check box at the head of an item stays one.
fn task(mut parts: Vec<String>) -> Vec<String> {
    if let Some(head) = parts.first_mut() {
        for (escaped, plain) in [("\\[ \\] ", "[ ] "), ("\\[x\\] ", "[x] ")] {
            if let Some(rest) = head.strip_prefix(escaped) {
                *head = format!("{plain}{rest}");
                break;
            }
        }
    }
    parts
}

fn indented(marker: &str, content: &str) -> String {
    if content.is_empty() {
        return marker.to_owned();
    }
    let indent = " ".repeat(marker.len() + 1);
    let mut lines = content.split('\n');
    let first = lines.next().unwrap_or_default();
    lines.fold(format!("{marker} {first}"), |mut written, line| {
        written.push('\n');
        if !line.is_empty() {
            written.push_str(&indent);
            written.push_str(line);
        }
        written
    })
}

//! Documents at random, of everything that Markdown can say: their text is made of what Markdown takes for signs.

use galley_domain::rich_text::{
    Address, Block, Cell, Image, Inline, InlineContent, Link, ListItem, Mark, Marks, RichText, Row,
};
use proptest::{collection::vec, option, prelude::*, sample::select};

use crate::read;

const WORDS: [&str; 61] = [
    "a",
    "word",
    "Zwei",
    "snake_case",
    "__init__",
    "*",
    "**",
    "***",
    "_",
    "1.",
    "2)",
    "12",
    "-",
    "+",
    "#",
    "##",
    ">",
    "[",
    "]",
    "[x]",
    "[ ]",
    "[^1]",
    "[a]:",
    "(b)",
    "`",
    "``",
    "~",
    "~~",
    "<b>",
    "</b>",
    "<!--",
    "<",
    "&amp;",
    "&#42;",
    "&",
    "\\",
    "\\*",
    "!",
    "|",
    "https://example.com/a_b",
    "www.example.com",
    "ann@example.com",
    "é",
    "日本語",
    "😀",
    "“",
    "”",
    "\u{a0}",
    "=",
    "===",
    "---",
    ":--",
    "^",
    "$",
    "{",
    ".",
    ",",
    ":",
    "\"",
    "'",
    "<https://a.b>",
];
const ADDRESSES: [&str; 8] = [
    "/a",
    "https://example.com/b_(c)?d=1&copy=2#e",
    "mailto:ann@example.com",
    "a b.png",
    "/straße",
    "#part",
    "a\\*b",
    "https://example.com/a_b",
];

pub(super) fn document() -> impl Strategy<Value = RichText> {
    vec(block(), 1..5).prop_map(|blocks| RichText::from_blocks(blocks).expect("valid blocks"))
}

fn block() -> impl Strategy<Value = Block> {
    let leaf = prop_oneof![
        4 => line().prop_map(Block::Paragraph),
        1 => (1..=6_u8, line()).prop_map(|(level, content)| Block::Heading { level, content }),
        1 => code_block(),
        1 => Just(Block::HorizontalRule),
        1 => image().prop_map(Block::Image),
    ];
    leaf.prop_recursive(3, 24, 4, |block| {
        prop_oneof![
            2 => vec(item(block.clone()), 1..4).prop_map(Block::BulletList),
            1 => (select(vec![0, 1, 7, 999_999_998]), vec(item(block.clone()), 1..4))
                .prop_map(|(start, items)| Block::OrderedList { start, items }),
            1 => vec(block.clone(), 1..4).prop_map(Block::Blockquote),
            1 => plain_table(),
            1 => vec(vec(cell(block), 1..3).prop_map(Row), 1..3).prop_map(Block::Table),
        ]
    })
}

/// An item that begins with a line, or with none before another kind of block.
fn item(block: impl Strategy<Value = Block>) -> impl Strategy<Value = ListItem> {
    (option::of(line()), vec(block, 0..3)).prop_map(|(head, rest)| match (head, rest.first()) {
        (None, Some(Block::Paragraph(_))) => ListItem(rest),
        (head, _) => {
            ListItem(std::iter::once(Block::Paragraph(head.unwrap_or_default())).chain(rest).collect())
        }
    })
}

fn plain_table() -> impl Strategy<Value = Block> {
    (1..4_usize).prop_flat_map(|columns| {
        let row = move |header| {
            vec(option::of(line()), columns).prop_map(move |lines| {
                let cell = |line: Option<_>| {
                    let content = vec![Block::Paragraph(line.unwrap_or_default())];
                    Cell { header, colspan: 1, rowspan: 1, content }
                };
                Row(lines.into_iter().map(cell).collect())
            })
        };
        (row(true), vec(row(false), 0..3)).prop_map(|(head, mut rows)| {
            rows.insert(0, head);
            Block::Table(rows)
        })
    })
}

fn cell(block: impl Strategy<Value = Block>) -> impl Strategy<Value = Cell> {
    let span = || select(vec![1_u16, 1, 2]);
    (any::<bool>(), span(), span(), vec(block, 0..3)).prop_map(|(header, colspan, rowspan, content)| Cell {
        header,
        colspan,
        rowspan,
        content,
    })
}

fn code_block() -> impl Strategy<Value = Block> {
    let language = option::of(select(vec!["rust".to_owned(), "c++".to_owned(), "rust,ignore".to_owned()]));
    let lines =
        select(vec!["", " ", "a", "  b", "\tc", "```", "~~~~", "</code>", "> d", "- e", "&lt;", "\\"]);
    let text = vec(lines, 0..5).prop_map(|lines| lines.join("\n"));
    (language, text).prop_map(|(language, text)| Block::CodeBlock { language, text })
}

fn image() -> impl Strategy<Value = Image> {
    let src = select(vec!["/a.png", "https://example.com/b_(c).png?d&e", "a b.png", "/media/é.png"]);
    (src, option::of(text()), option::of(text())).prop_map(|(src, alt, title)| Image {
        src: Address::image(src).expect("an address"),
        alt: alt.map(|alt| alt.trim().to_owned()).filter(|alt| !alt.is_empty()),
        title: title.map(|title| title.trim().to_owned()).filter(|title| !title.is_empty()),
        asset: None,
    })
}

/// A line with something on it, whose white space would not be folded.
fn line() -> impl Strategy<Value = Vec<Inline>> {
    let piece = prop_oneof![
        6 => (text(), marks()).prop_map(|(text, marks)| Inline::text(text, marks)),
        1 => marks().prop_map(Inline::hard_break),
    ];
    vec(piece, 1..6).prop_map(|line| read::folded(&line)).prop_filter("something on the line", |line| {
        let inked = |inline: &Inline| matches!(inline.content, InlineContent::Text(_)) && !inline.is_blank();
        line.iter().any(inked)
    })
}

fn text() -> impl Strategy<Value = String> {
    let spaced = (select(WORDS.to_vec()), select(vec!["", " "]));
    vec(spaced, 1..5)
        .prop_map(|words| words.into_iter().map(|(word, space)| format!("{word}{space}")).collect())
}

fn marks() -> impl Strategy<Value = Marks> {
    let plain = [
        Mark::Bold,
        Mark::Italic,
        Mark::Strike,
        Mark::Underline,
        Mark::Superscript,
        Mark::Subscript,
        Mark::Code,
    ];
    let link = (select(ADDRESSES.to_vec()), option::of(select(vec!["t", "say \"a\" & &amp; \\*"]))).prop_map(
        |(href, title)| Link {
            href: Address::link(href).expect("an address"),
            title: title.map(str::to_owned),
        },
    );
    let some = prop_oneof![4 => Just(Vec::new()), 4 => vec(select(plain.to_vec()), 1..3)];
    (some, option::weighted(0.2, link))
        .prop_map(|(marks, link)| marks.into_iter().chain(link.map(Mark::Link)).collect())
}

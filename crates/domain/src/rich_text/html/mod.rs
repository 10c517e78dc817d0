//! A document as semantic HTML. Invariant: everything that came from a person is escaped here and nowhere else, so the
//! output needs no sanitising; equal documents give equal HTML.

use super::{Block, Cell, Image, Link, ListItem, Mark, RichText, Row, Span, nest};

impl RichText {
    /// Its HTML: one top-level block on each line; nothing at all for an empty document. Links to other hosts get
    /// `rel="noopener noreferrer"`.
    pub fn html(&self) -> String {
        if self.is_empty() {
            return String::new();
        }
        self.blocks.iter().map(|block| render(std::slice::from_ref(block))).collect::<Vec<_>>().join("\n")
    }
}

fn render(blocks: &[Block]) -> String {
    let mut out = String::new();
    write_blocks(&mut out, blocks);
    out
}

fn write_blocks(out: &mut String, blocks: &[Block]) {
    blocks.iter().for_each(|block| write_block(out, block));
}

fn write_block(out: &mut String, block: &Block) {
    match block {
        Block::Paragraph(content) => element(out, "p", |out| write_spans(out, &nest(content))),
        Block::Heading { level, content } => {
            let name = ["h1", "h2", "h3", "h4", "h5", "h6"][usize::from(level.clamp(&1, &6) - 1)];
            element(out, name, |out| write_spans(out, &nest(content)));
        }
        Block::BulletList(items) => element(out, "ul", |out| write_items(out, items)),
        Block::OrderedList { start: 1, items } => element(out, "ol", |out| write_items(out, items)),
        Block::OrderedList { start, items } => {
            out.push_str("<ol");
            write_attribute(out, "start", &start.to_string());
            out.push('>');
            write_items(out, items);
            out.push_str("</ol>");
        }
        Block::Blockquote(content) => element(out, "blockquote", |out| write_blocks(out, content)),
        Block::CodeBlock { language, text } => write_code_block(out, language.as_deref(), text),
        Block::HorizontalRule => out.push_str("<hr>"),
        Block::Image(image) => write_image(out, image),
        Block::Table(rows) => element(out, "table", |out| write_rows(out, rows)),
    }
}

/// The items of a list, without paragraphs if each has a single one before any lists in it.
fn write_items(out: &mut String, items: &[ListItem]) {
    let tight = items.iter().all(|item| item.0.iter().skip(1).all(is_list));
    for item in items {
        element(out, "li", |out| match item.0.as_slice() {
            [Block::Paragraph(line), rest @ ..] if tight => {
                write_spans(out, &nest(line));
                write_blocks(out, rest);
            }
            content => write_blocks(out, content),
        });
    }
}

fn is_list(block: &Block) -> bool {
    matches!(block, Block::BulletList(_) | Block::OrderedList { .. })
}

/// The last line of code is ended too, as Markdown renderers do it; readers take that line break away.
fn write_code_block(out: &mut String, language: Option<&str>, text: &str) {
    out.push_str("<pre><code");
    if let Some(language) = language {
        write_attribute(out, "class", &format!("language-{language}"));
    }
    out.push('>');
    write_escaped(out, text);
    if !text.is_empty() {
        out.push('\n');
    }
    out.push_str("</code></pre>");
}

fn write_image(out: &mut String, image: &Image) {
    out.push_str("<img");
    write_attribute(out, "src", image.src.as_str());
    write_attribute(out, "alt", image.alt.as_deref().unwrap_or_default());
    if let Some(title) = &image.title {
        write_attribute(out, "title", title);
    }
    out.push('>');
}

/// The rows at the top that are headers throughout are the head.
fn write_rows(out: &mut String, rows: &[Row]) {
    let headers = rows.iter().take_while(|row| row.0.iter().all(|cell| cell.header)).count();
    let (head, body) = rows.split_at(headers);
    for (name, rows) in [("thead", head), ("tbody", body)] {
        if !rows.is_empty() {
            element(out, name, |out| rows.iter().for_each(|row| write_row(out, &row.0)));
        }
    }
}

fn write_row(out: &mut String, cells: &[Cell]) {
    element(out, "tr", |out| cells.iter().for_each(|cell| write_cell(out, cell)));
}

fn write_cell(out: &mut String, cell: &Cell) {
    let name = if cell.header { "th" } else { "td" };
    out.push('<');
    out.push_str(name);
    for (attribute, span) in [("colspan", cell.colspan), ("rowspan", cell.rowspan)] {
        if span > 1 {
            write_attribute(out, attribute, &span.to_string());
        }
    }
    out.push('>');
    match cell.content.as_slice() {
        [Block::Paragraph(line)] => write_spans(out, &nest(line)),
        content => write_blocks(out, content),
    }
    out.push_str("</");
    out.push_str(name);
    out.push('>');
}

fn write_spans(out: &mut String, spans: &[Span<'_>]) {
    for span in spans {
        match span {
            Span::Text(text) => write_escaped(out, text),
            Span::HardBreak => out.push_str("<br>"),
            Span::Marked(Mark::Link(link), inner) => write_link(out, link, inner),
            Span::Marked(mark, inner) => element(out, element_of(mark), |out| write_spans(out, inner)),
        }
    }
}

fn write_link(out: &mut String, link: &Link, inner: &[Span<'_>]) {
    out.push_str("<a");
    write_attribute(out, "href", link.href.as_str());
    if let Some(title) = &link.title {
        write_attribute(out, "title", title);
    }
    if link.href.is_external() {
        write_attribute(out, "rel", "noopener noreferrer");
    }
    out.push('>');
    write_spans(out, inner);
    out.push_str("</a>");
}

fn element_of(mark: &Mark) -> &'static str {
    match mark {
        Mark::Link(_) => "a",
        Mark::Bold => "strong",
        Mark::Italic => "em",
        Mark::Strike => "s",
        Mark::Underline => "u",
        Mark::Superscript => "sup",
        Mark::Subscript => "sub",
        Mark::Code => "code",
    }
}

fn element(out: &mut String, name: &str, content: impl FnOnce(&mut String)) {
    out.push('<');
    out.push_str(name);
    out.push('>');
    content(out);
    out.push_str("</");
    out.push_str(name);
    out.push('>');
}

fn write_attribute(out: &mut String, name: &str, value: &str) {
    out.push(' ');
    out.push_str(name);
    out.push_str("=\"");
    write_escaped(out, value);
    out.push('"');
}

/// Escapes for text and for quoted attributes alike; a carriage return too, because parsers would turn it into `\n`.
fn write_escaped(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\r' => out.push_str("&#13;"),
            c => out.push(c),
        }
    }
}

#[cfg(test)]
mod tests;

//! Tables as GitHub's Markdown has them: one row of headers, then rows of as many cells with one line each. Invariant: a
//! table of any other shape is not bent into this one.

use galley_domain::rich_text::{Block, Cell, Row};

use super::{
    blocks::image_markdown,
    line::{self, Breaks},
};
use crate::read;

/// The table in Markdown, if Markdown can say it.
pub(super) fn markdown(rows: &[Row]) -> Option<String> {
    let (head, body) = rows.split_first()?;
    let columns = head.0.len();
    let fits =
        |row: &Row, header: bool| row.0.len() == columns && row.0.iter().all(|cell| is_plain(cell, header));
    if !fits(head, true) || !body.iter().all(|row| fits(row, false)) {
        return None;
    }
    let rule = format!("|{}", " --- |".repeat(columns));
    let lines = [row(head)?, rule].into_iter().map(Some).chain(body.iter().map(row));
    lines.collect::<Option<Vec<_>>>().map(|lines| lines.join("\n"))
}

fn is_plain(cell: &Cell, header: bool) -> bool {
    cell.header == header && cell.colspan == 1 && cell.rowspan == 1
}

fn row(row: &Row) -> Option<String> {
    let cells = row.0.iter().map(cell).collect::<Option<Vec<_>>>()?;
    Some(format!("| {} |", cells.join(" | ")))
}

fn cell(cell: &Cell) -> Option<String> {
    let content = match cell.content.as_slice() {
        [Block::Paragraph(content)] => line::markdown(&read::folded(content), Breaks::Element),
        [Block::Image(image)] => image_markdown(image),
        _ => return None,
    };
    (!has_escaped_pipe(&content)).then(|| content.replace('|', "\\|"))
}

/// Whether a pipe already has a backslash of its own before it, as in code; a cell cannot say that.
fn has_escaped_pipe(content: &str) -> bool {
    content.match_indices('|').any(|(at, _)| {
        let before = &content[..at];
        (before.len() - before.trim_end_matches('\\').len()) % 2 == 1
    })
}

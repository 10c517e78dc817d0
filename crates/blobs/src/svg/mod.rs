//! SVG images. Invariant: an SVG that is taken has nothing in it that runs, and every reader of it, this one and a
//! browser, sees the same text.

mod active;
mod scan;
mod size;
#[cfg(test)]
mod tests;

use galley_domain::error::{ErrorCode, Failure};
use roxmltree::{Document, ParsingOptions};

use crate::inspect::Seen;

const NAMESPACE: &str = "http://www.w3.org/2000/svg";
/// Elements, texts and comments of one file; a chart of a hundred thousand points has about as many.
const MAX_NODES: u32 = 1_000_000;
/// Bytes in which the root element of an SVG is looked for.
const HEAD: usize = 4096;

/// Whether it looks like an SVG: markup with an `svg` element near its beginning.
pub(crate) fn is_likely(bytes: &[u8]) -> bool {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes).trim_ascii_start();
    let head = &bytes[..bytes.len().min(HEAD)];
    head.starts_with(b"<") && (contains(head, b"<svg") || contains(head, b":svg"))
}

/// Parses an SVG and looks at every element and attribute.
pub(crate) fn look(bytes: &[u8]) -> Result<Seen, Failure> {
    let text = std::str::from_utf8(bytes).map_err(|_| damaged("the SVG is not in UTF-8"))?;
    let has_doctype = scan::check(text)?;
    let options =
        ParsingOptions { allow_dtd: has_doctype, nodes_limit: MAX_NODES, ..ParsingOptions::default() };
    let document = Document::parse_with_options(text, options)
        .map_err(|error| damaged("the SVG is not well-formed XML").caused_by(error))?;
    let root = document.root_element();
    if !root.has_tag_name((NAMESPACE, "svg")) {
        return Err(Failure::new(ErrorCode::MediaTypeUnsupported)
            .with_detail("the file's root is not an svg element in the SVG namespace"));
    }
    active::check(&document)?;
    let (width, height) = size::of(root);
    Ok(Seen { width, height, thumbnail: None })
}

fn damaged(detail: &'static str) -> Failure {
    Failure::new(ErrorCode::MediaDamaged).with_detail(detail)
}

fn contains(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

//! HTML as a document. Invariant: every piece of text that a reader of the page could see is in the document, in order,
//! and what is not allowed in one is dropped or unwrapped, never passed on; it ends for every input.

mod blocks;
mod elements;
mod flow;
mod image;
pub(crate) mod page;
mod role;
mod table;

use galley_domain::rich_text::{Block, Converted, Inline, Marks, RichText};

use self::{
    elements::{Context, Reader},
    flow::Flow,
};
pub(crate) use self::{flow::folded, image::asset};
use crate::loss::Loss;

/// The document in a fragment of HTML or a whole page.
pub(crate) fn document(html: &str) -> Converted<RichText> {
    let page = page::parse(html);
    let mut reader = Reader::default();
    let mut flow = Flow::new(page::TOP_DEPTH);
    reader.children(page.html.tree.root(), &Context::default(), &mut flow);
    if page.is_cut {
        reader.losses.add(Loss::Cut);
    }
    let value = RichText::from_blocks(flow.finish()).unwrap_or_else(|_| {
        reader.losses.add(Loss::TooLarge);
        words_alone(&page::text(page.html.tree.root()))
    });
    Converted { value, lossy: reader.losses.sentences() }
}

/// A document of one paragraph.
fn words_alone(text: &str) -> RichText {
    let words = text.split_ascii_whitespace().collect::<Vec<_>>().join(" ");
    RichText::from_blocks(vec![Block::Paragraph(vec![Inline::text(words, Marks::none())])])
        .unwrap_or_default()
}

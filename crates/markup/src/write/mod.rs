//! A document as Markdown. Invariant: reading the Markdown back gives the same document, but for what the losses name;
//! where Markdown has no sign for something, or its signs would not be read as meant, HTML says it.

mod blocks;
mod delimiter;
mod escape;
mod item;
mod line;
mod loss;
mod table;

use galley_domain::rich_text::{Converted, RichText};

use crate::loss::Losses;

/// The Markdown of `document`, ending with a line break; nothing for an empty document.
pub(crate) fn markdown(document: &RichText) -> Converted<String> {
    let mut losses = Losses::default();
    if document.is_empty() {
        return Converted { value: String::new(), lossy: losses.sentences() };
    }
    loss::of_document(document, &mut losses);
    let mut value = blocks::Writer { losses: &mut losses }.blocks(document.blocks());
    value.push('\n');
    // At the very start this character would be taken for a mark of the encoding.
    if value.starts_with('\u{feff}') {
        value.replace_range(..'\u{feff}'.len_utf8(), "&#xFEFF;");
    }
    Converted { value, lossy: losses.sentences() }
}

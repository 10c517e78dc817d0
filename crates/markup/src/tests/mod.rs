//! The converter from outside, and documents made at random for it.

mod documents;
mod hostile;
mod reading;
mod round_trip;
mod writing;

use galley_domain::rich_text::{Markup, RichText};

use crate::GalleyMarkup;

fn from_html(html: &str) -> RichText {
    GalleyMarkup::new().html_to_document(html).value
}

fn from_markdown(markdown: &str) -> RichText {
    GalleyMarkup::new().markdown_to_document(markdown).value
}

fn to_markdown(document: &RichText) -> String {
    GalleyMarkup::new().document_to_markdown(document).value
}

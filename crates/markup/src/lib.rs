//! Markdown and HTML for Galley: the adapter behind [`galley_domain::rich_text::Markup`].
//!
//! There is one way in and one way out. HTML is parsed as a browser does and read into a document (`read`); Markdown is
//! rendered to HTML first (`markdown`) and takes the same way, so HTML inside Markdown counts. A document is written as
//! Markdown (`write`), with HTML for what Markdown has no signs for. Invariant: text is never lost on either way without
//! being named; what is active never gets through.
//!
//! To read another element: a row in `read::role`. To write another node: its case in `write`.

mod loss;
mod markdown;
mod read;
mod sanitiser;
mod write;

use galley_domain::rich_text::{Converted, Markup, RichText};

use crate::sanitiser::Sanitiser;

/// The converter. It keeps nothing between calls; one serves all threads.
pub struct GalleyMarkup {
    sanitiser: Sanitiser,
}

impl GalleyMarkup {
    /// A converter.
    pub fn new() -> Self {
        Self { sanitiser: Sanitiser::new() }
    }
}

impl Default for GalleyMarkup {
    fn default() -> Self {
        Self::new()
    }
}

impl Markup for GalleyMarkup {
    fn markdown_to_document(&self, markdown: &str) -> Converted<RichText> {
        read::document(&markdown::html(markdown))
    }

    fn html_to_document(&self, html: &str) -> Converted<RichText> {
        read::document(html)
    }

    fn document_to_markdown(&self, document: &RichText) -> Converted<String> {
        write::markdown(document)
    }

    fn markdown_to_html(&self, markdown: &str) -> String {
        self.sanitiser.clean(&markdown::html(markdown))
    }

    fn clean_html(&self, html: &str) -> String {
        self.sanitiser.clean(html)
    }
}

#[cfg(test)]
mod tests;

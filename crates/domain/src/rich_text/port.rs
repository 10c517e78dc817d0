//! The port to Markdown and HTML. Invariant: whatever goes in, a [`RichText`] that comes out is valid and HTML that comes
//! out is safe to show.

use super::RichText;

/// The outcome of a conversion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Converted<T> {
    /// What came of it.
    pub value: T,
    /// What could not be said in the target format: one sentence for each kind of loss.
    pub lossy: Vec<String>,
}

/// Turns rich text into other formats and back.
pub trait Markup: Send + Sync {
    /// Reads Markdown (CommonMark and GitHub's extensions; HTML in it counts).
    fn markdown_to_document(&self, markdown: &str) -> Converted<RichText>;

    /// Reads an HTML fragment or page.
    fn html_to_document(&self, html: &str) -> Converted<RichText>;

    /// Writes Markdown that reads back as the same document, but for what `lossy` names.
    fn document_to_markdown(&self, document: &RichText) -> Converted<String>;

    /// Renders a Markdown value as safe HTML.
    fn markdown_to_html(&self, markdown: &str) -> String;

    /// Takes everything active out of HTML.
    fn clean_html(&self, html: &str) -> String;
}

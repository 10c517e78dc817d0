//! Rich text from one form to another, for editors that show Markdown or HTML.

use galley_domain::{
    access::{Action, Caller},
    error::{ErrorCode, Failure, Issue},
    rich_text::{Converted, RichText},
};
use serde_json::Value;

use crate::entries::Entries;

/// A form of rich text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextForm {
    /// The document itself.
    Json,
    /// HTML.
    Html,
    /// Markdown.
    Markdown,
    /// Plain text; only to convert to.
    Text,
}

impl Entries {
    /// Converts `value`, and says what could not be kept.
    ///
    /// # Errors
    /// `access.denied`; `rich_text.invalid` with issues under `/value`; `body.invalid`.
    pub fn convert(
        &self,
        caller: &Caller,
        from: TextForm,
        to: TextForm,
        value: &Value,
    ) -> Result<Converted<Value>, Failure> {
        caller.permit(Action::EntryRead)?;
        let markup = &self.ports.markup;
        let text = || value.as_str().ok_or_else(|| invalid("/value", "must be text"));
        let read = match from {
            TextForm::Json => Converted { value: parse(value)?, lossy: Vec::new() },
            TextForm::Html => markup.html_to_document(text()?),
            TextForm::Markdown => markup.markdown_to_document(text()?),
            TextForm::Text => return Err(invalid("/from", "plain text cannot be converted from")),
        };
        let mut lossy = read.lossy;
        let value = match to {
            TextForm::Json => read.value.to_value(),
            TextForm::Html => Value::String(read.value.html()),
            TextForm::Text => Value::String(read.value.plain_text()),
            TextForm::Markdown => {
                let written = markup.document_to_markdown(&read.value);
                lossy.extend(written.lossy);
                Value::String(written.value)
            }
        };
        Ok(Converted { value, lossy })
    }
}

fn parse(value: &Value) -> Result<RichText, Failure> {
    RichText::parse(value).map_err(|issues| {
        let under = |issue: Issue| Issue { pointer: format!("/value{}", issue.pointer), ..issue };
        let issues = issues.into_iter().map(under).collect();
        Failure::invalid(ErrorCode::RichTextInvalid, issues)
    })
}

fn invalid(pointer: &str, detail: &str) -> Failure {
    Failure::invalid(ErrorCode::BodyInvalid, vec![Issue::at(pointer, ErrorCode::BodyInvalid, detail)])
}

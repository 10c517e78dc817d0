//! Converting rich text from one form to another.

use actix_web::{post, web::Data};
use galley_services::entries::TextForm;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::ToSchema;

use crate::{
    answer::{self, Answer},
    body::Json,
    caller::SignedIn,
    state::ApiState,
};

/// A form of rich text that can be read.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ReadFormat {
    /// A ProseMirror document.
    Json,
    /// HTML.
    Html,
    /// Markdown.
    Markdown,
}

/// A form of rich text that can be written.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum WriteFormat {
    /// A ProseMirror document.
    Json,
    /// HTML that is safe to show.
    Html,
    /// Markdown.
    Markdown,
    /// Plain text.
    Text,
}

/// What to convert, and into what.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Conversion {
    /// The form of `value`.
    pub from: ReadFormat,
    /// The form to make.
    pub to: WriteFormat,
    /// A document for `json`, else text.
    #[schema(example = "**Tides** wait for no one.")]
    pub value: Value,
}

/// What came of it.
#[derive(Serialize, ToSchema)]
pub struct Converted {
    /// A document for `json`, else text.
    #[schema(example = "<p><strong>Tides</strong> wait for no one.</p>")]
    pub value: Value,
    /// What could not be said in the form: a sentence for each kind of loss.
    #[schema(example = json!([]))]
    pub lossy: Vec<String>,
}

impl From<ReadFormat> for TextForm {
    fn from(format: ReadFormat) -> Self {
        match format {
            ReadFormat::Json => Self::Json,
            ReadFormat::Html => Self::Html,
            ReadFormat::Markdown => Self::Markdown,
        }
    }
}

impl From<WriteFormat> for TextForm {
    fn from(format: WriteFormat) -> Self {
        match format {
            WriteFormat::Json => Self::Json,
            WriteFormat::Html => Self::Html,
            WriteFormat::Markdown => Self::Markdown,
            WriteFormat::Text => Self::Text,
        }
    }
}

/// Convert rich text
///
/// From ProseMirror JSON, HTML or Markdown into any of them or plain text, and says what could not be kept.
#[utoipa::path(
    tag = "entries",
    security(("bearer" = [])),
    responses((status = 200, description = "The text in its new form", body = answer::Data<Converted>))
)]
#[post("/documents/convert")]
pub async fn convert_document(
    SignedIn(caller): SignedIn,
    Json(form): Json<Conversion>,
    state: Data<ApiState>,
) -> Answer {
    let entries = state.services.entries.clone();
    let Conversion { from, to, value } = form;
    let converting = move || entries.convert(&caller, from.into(), to.into(), &value);
    let converted = crate::blocking::run(converting).await??;
    answer::done(Converted { value: converted.value, lossy: converted.lossy })
}

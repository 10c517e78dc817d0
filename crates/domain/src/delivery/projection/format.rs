//! The forms in which rich text and Markdown are delivered.

/// How rich text and Markdown are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TextFormat {
    /// HTML that is safe to show.
    #[default]
    Html,
    /// As stored: rich text as ProseMirror's JSON, Markdown as its text.
    Json,
    /// Markdown.
    Markdown,
    /// The words alone.
    Text,
}

impl TextFormat {
    /// Every format.
    pub const ALL: [Self; 4] = [Self::Html, Self::Json, Self::Markdown, Self::Text];

    /// The format's key, such as `markdown`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Json => "json",
            Self::Markdown => "markdown",
            Self::Text => "text",
        }
    }

    /// The format with this key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.as_str() == key)
    }
}

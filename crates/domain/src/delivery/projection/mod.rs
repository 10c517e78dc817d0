//! Which members of published documents a reader gets, and in which form. Invariant: a projection names only what exists
//! and is stored with the document, so applying it needs nothing but the row.

mod cut;
mod fields;
mod format;
mod shape;
mod write;

pub use format::TextFormat;

use crate::{
    content_types::{ContentType, ContentTypes},
    delivery::PublishedRow,
    error::{ErrorCode, Failure},
    rich_text::Markup,
};
use shape::Member;

/// What readers get of each document.
#[derive(Clone, Debug, PartialEq)]
pub struct Projection {
    members: Vec<Member>,
}

impl Projection {
    /// The most paths in `fields`.
    pub const PATHS_MAX: usize = 100;
    /// The most parts of a path.
    pub const DEPTH_MAX: usize = 5;

    /// Every field of the type: relations and files as ids, rich text in `format`.
    pub fn whole(content_type: &ContentType, format: TextFormat) -> Self {
        Self { members: fields::whole(content_type, format) }
    }

    /// What the parameter `fields` names, comma separated: `id` and `type` first, then the rest in its order. A relation
    /// or file by its name alone stands for its ids.
    ///
    /// # Errors
    /// At `?fields`: `query.unknown_field`, `query.too_deep`, `query.too_costly`; `query.invalid` for an empty path.
    pub fn of_fields(
        fields: &str,
        format: TextFormat,
        content_type: &ContentType,
        types: &ContentTypes,
    ) -> Result<Self, Failure> {
        Ok(Self { members: fields::named(fields, format, content_type, types)? })
    }

    /// Whether applying it takes the sources of rich text and Markdown.
    pub fn needs_sources(&self) -> bool {
        self.members.iter().any(|member| member.shape.needs_source())
    }

    /// Appends the row's document as JSON to `out`. Parts that are wanted as they are stored are copied, not parsed.
    ///
    /// # Errors
    /// `internal` when the row does not hold what composition writes; `out` then ends in the middle.
    pub fn write(&self, row: &PublishedRow, markup: &dyn Markup, out: &mut Vec<u8>) -> Result<(), Failure> {
        let sources = match &row.sources {
            Some(sources) => sources,
            None if self.needs_sources() => {
                return Err(Failure::new(ErrorCode::Internal).caused_by("a row was read without its sources"));
            }
            None => "{}",
        };
        write::item(&self.members, &row.document, sources, markup, out)
            .map_err(|error| Failure::new(ErrorCode::Internal).caused_by(error))
    }
}

#[cfg(test)]
mod tests;

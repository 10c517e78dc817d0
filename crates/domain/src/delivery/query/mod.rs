//! Queries over published content, checked against the types they name. Invariant: a [`ListQuery`] names only fields
//! that exist, with operators and operands that fit them.

mod filter;
mod groups;
mod lookup;
mod operand;
mod parse;
mod path;
mod place;
mod scalar;
mod sort;
#[cfg(test)]
mod tests;

pub use filter::{Comparison, Filter, Operand, Operator};
pub use lookup::unique_value;
pub use parse::RawQuery;
pub use path::{Path, PathKind};
pub use sort::Sort;

use crate::{ids::ContentTypeId, locale::Locale, page::PageRequest};

/// What is wanted of a type's published documents.
#[derive(Clone, Debug)]
pub struct ListQuery {
    /// The type.
    pub content_type: ContentTypeId,
    /// The locale.
    pub locale: Locale,
    /// Which of them.
    pub filter: Option<Filter>,
    /// In which order; ties are broken by id. Empty stands for the newest first.
    pub sort: Vec<Sort>,
    /// Which part.
    pub page: PageRequest,
    /// Whether the sources of rich text are wanted too.
    pub with_sources: bool,
}

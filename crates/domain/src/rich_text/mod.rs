//! Rich text: a document of a closed set of blocks and marks, under the names that ProseMirror and TipTap use.
//! Invariant: a [`RichText`] that exists is valid, so that whoever shows, stores or rewrites one checks nothing again.
//!
//! To add a node: a variant of [`Block`], its lines in `parse`, `value`, `html` and `plain`, and a case in the markup
//! adapter; the exhaustive matches name every place.

mod address;
mod document;
mod html;
mod mark;
mod nesting;
mod parse;
mod plain;
pub mod port;
mod problem;
mod value;
mod walk;

pub use address::{Address, AddressError, MAX_ADDRESS_LENGTH};
pub use document::{
    Block, Cell, Image, Inline, InlineContent, ListItem, MAX_DEPTH, MAX_LIST_START, MAX_NODES, MAX_SPAN,
    RichText, Row, is_language,
};
pub use mark::{Link, Mark, Marks};
pub use nesting::{Span, nest};
pub use port::{Converted, Markup};

#[cfg(test)]
mod tests;

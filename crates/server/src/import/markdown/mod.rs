//! Markdown files with front matter, as static site generators keep them. Invariant: a file is read as a whole or
//! reported with the line that is wrong.

mod dates;
mod document;
mod files;
mod front_matter;
mod links;
#[cfg(test)]
mod tests;

pub(crate) use document::{Source, read};
pub(crate) use files::find;

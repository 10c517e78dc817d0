//! A document on its way in, whatever format it came in, and what came of it.

use bytes::Bytes;
use galley_domain::{clock::Timestamp, ids::EntryId};
use serde_json::{Map, Value};

/// A picture or other file that stands beside a document.
#[derive(Clone, Debug)]
pub struct ImportImage {
    /// How the document's text refers to it.
    pub reference: String,
    /// Its file name.
    pub name: String,
    /// Its bytes.
    pub bytes: Bytes,
}

/// A document to be taken in.
#[derive(Clone, Debug, Default)]
pub struct Import {
    /// The key of the type it becomes an entry of.
    pub type_key: String,
    /// Title.
    pub title: String,
    /// Where its page was on the old site; also what it is known by when it comes again.
    pub path: Option<String>,
    /// The slug to ask for; made from path or title when absent.
    pub slug: Option<String>,
    /// Names of its authors, in order; made when there are none of that name.
    pub authors: Vec<String>,
    /// Labels of its categories.
    pub categories: Vec<String>,
    /// Labels of its tags.
    pub tags: Vec<String>,
    /// A summary.
    pub summary: Option<String>,
    /// The reference of the picture that stands for it.
    pub cover: Option<String>,
    /// When it was published.
    pub published_at: Option<Timestamp>,
    /// Old paths that shall lead to it.
    pub aliases: Vec<String>,
    /// The text, in Markdown.
    pub markdown: String,
    /// Files that the text refers to.
    pub images: Vec<ImportImage>,
    /// Everything else that was known of it.
    pub extra: Map<String, Value>,
    /// Whether readers shall see it at once.
    pub publish: bool,
}

/// Whether anything is stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// It is.
    Real,
    /// Everything is tried and nothing kept.
    DryRun,
}

/// What became of the entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ImportChange {
    /// It is new.
    Made,
    /// It was there and is different now.
    Changed,
    /// It was there and is the same.
    Unchanged,
}

/// What came of one document.
#[derive(Clone, Debug)]
pub struct ImportOutcome {
    /// The entry.
    pub entry: EntryId,
    /// What became of it.
    pub change: ImportChange,
    /// What could not be kept; with the reference it is about, if it is about one.
    pub warnings: Vec<(Option<String>, String)>,
}

//! What can be wrong with a document's JSON. Invariant: a message quotes at most a short piece of what was sent.

use thiserror::Error;

use super::{AddressError, MAX_DEPTH, MAX_LIST_START, MAX_NODES, MAX_SPAN};
use crate::error::{ErrorCode, Issue};

/// Why a part of a document is refused.
#[derive(Debug, Error)]
pub(super) enum Problem {
    #[error("a document is an object with \"type\": \"doc\"")]
    NotADocument,
    #[error("a node is an object with a \"type\"")]
    NotANode,
    #[error("a mark is an object with a \"type\"")]
    NotAMark,
    #[error("this must be {0}")]
    WrongKind(&'static str),
    #[error("there is no node called \"{0}\"")]
    UnknownNode(String),
    #[error("there is no mark called \"{0}\"")]
    UnknownMark(String),
    #[error("\"{0}\" is not a property of a node or mark of this kind")]
    UnknownProperty(String),
    #[error("\"{0}\" is not an attribute here")]
    UnknownAttribute(String),
    #[error("\"{0}\" cannot stand in {1}")]
    Misplaced(String, &'static str),
    #[error("{0} must not be empty")]
    Childless(&'static str),
    #[error("no marks are possible in {0}")]
    MarksMisplaced(&'static str),
    #[error("the mark \"{0}\" is given twice")]
    RepeatedMark(&'static str),
    #[error("the attribute \"{0}\" is required")]
    MissingAttribute(&'static str),
    #[error("the level of a heading is a whole number from 1 to 6")]
    Level,
    #[error("the start of a list is a whole number from 0 to {MAX_LIST_START}")]
    Start,
    #[error("a cell spans 1 to {MAX_SPAN} rows or columns")]
    CellSpan,
    #[error(
        "the language of a code block is one word of at most 64 characters, without quotes, brackets or backticks"
    )]
    Language,
    #[error("the asset is not the id of a file")]
    Asset,
    #[error(transparent)]
    Address(#[from] AddressError),
    #[error("the character U+0000 cannot be stored")]
    Nul,
    #[error("nodes stand deeper than {MAX_DEPTH} in one another")]
    TooDeep,
    #[error("the document has more than {MAX_NODES} nodes")]
    TooManyNodes,
}

impl Problem {
    /// The problem of what stands at `pointer`.
    pub(super) fn at(&self, pointer: &str) -> Issue {
        Issue::at(pointer, self.code(), self.to_string())
    }

    fn code(&self) -> ErrorCode {
        match self {
            Self::Nul => ErrorCode::ValueControlCharacter,
            Self::NotADocument
            | Self::NotANode
            | Self::NotAMark
            | Self::WrongKind(_)
            | Self::UnknownNode(_)
            | Self::UnknownMark(_)
            | Self::UnknownProperty(_)
            | Self::UnknownAttribute(_)
            | Self::Misplaced(..)
            | Self::Childless(_)
            | Self::MarksMisplaced(_)
            | Self::RepeatedMark(_)
            | Self::MissingAttribute(_)
            | Self::Level
            | Self::Start
            | Self::CellSpan
            | Self::Language
            | Self::Asset
            | Self::Address(_)
            | Self::TooDeep
            | Self::TooManyNodes => ErrorCode::RichTextInvalid,
        }
    }
}

/// At most the first 40 characters of a name that came from outside.
pub(super) fn quoted(name: &str) -> String {
    let mut short: String = name.chars().take(40).collect();
    if short.len() < name.len() {
        short.push('…');
    }
    short
}

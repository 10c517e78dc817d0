//! Versions: immutable snapshots, numbered per entry. Invariant: only an autosave that nobody published may be folded
//! into what follows it.

use chrono::Duration;
use serde::{Deserialize, Serialize};

use crate::{clock::Timestamp, entries::Document, ids::UserId};

/// What made a version.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cause {
    /// The entry was made.
    Create,
    /// The editor saved by itself.
    Autosave,
    /// Somebody asked to save.
    Save,
    /// It was published.
    Publish,
    /// An older version was taken up again.
    Restore,
    /// It came from files.
    Import,
}

impl Cause {
    /// Every cause.
    pub const ALL: [Self; 6] =
        [Self::Create, Self::Autosave, Self::Save, Self::Publish, Self::Restore, Self::Import];

    /// The cause's key, such as `autosave`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Create => "create",
            Self::Autosave => "autosave",
            Self::Save => "save",
            Self::Publish => "publish",
            Self::Restore => "restore",
            Self::Import => "import",
        }
    }

    /// The cause with this key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|cause| cause.as_str() == key)
    }
}

/// A snapshot of an entry's document.
#[derive(Clone, Debug, PartialEq)]
pub struct Version {
    /// Its number, from 1, growing; folded autosaves leave gaps.
    pub number: u32,
    /// What made it.
    pub cause: Cause,
    /// A name somebody gave it.
    pub label: Option<String>,
    /// Who made it; `None` for the command line.
    pub author: Option<UserId>,
    /// When.
    pub created_at: Timestamp,
    /// When the first of the autosaves that it took in was made.
    pub begun_at: Timestamp,
    /// The autosave whose place it takes; that one is deleted when this one is stored.
    pub folds: Option<u32>,
    /// The values.
    pub document: Document,
}

impl Version {
    /// Minutes during which one person's autosaves fold into one.
    pub const FOLD_MINUTES: i64 = 5;
    /// The longest label, in characters.
    pub const LABEL_MAX: usize = 120;

    /// The version that follows `self`; `live` is the number of the version that readers see.
    pub(super) fn next(
        &self,
        document: Document,
        cause: Cause,
        author: Option<UserId>,
        live: Option<u32>,
        now: Timestamp,
    ) -> Self {
        let recent = now - self.begun_at < Duration::minutes(Self::FOLD_MINUTES);
        let folded = self.cause == Cause::Autosave
            && self.author == author
            && live != Some(self.number)
            && (cause != Cause::Autosave || recent);
        Self {
            number: self.number + 1,
            cause,
            label: None,
            author,
            created_at: now,
            begun_at: if folded { self.begun_at } else { now },
            folds: folded.then_some(self.number),
            document,
        }
    }
}

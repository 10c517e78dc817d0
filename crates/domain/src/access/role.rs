//! The five built-in roles. Invariant: their order is their power, weakest first.

use serde::{Deserialize, Serialize};

/// What a person is on a site.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Reads everything, drafts too; changes nothing.
    Viewer,
    /// Writes, and hands in for review; changes only what is their own.
    Author,
    /// Writes, reviews and publishes everything.
    Editor,
    /// Also manages people, types and redirects.
    Admin,
    /// Also manages owners.
    Owner,
}

impl Role {
    /// All roles, weakest first.
    pub const ALL: [Self; 5] = [Self::Viewer, Self::Author, Self::Editor, Self::Admin, Self::Owner];

    /// The role's key, such as `editor`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Viewer => "viewer",
            Self::Author => "author",
            Self::Editor => "editor",
            Self::Admin => "admin",
            Self::Owner => "owner",
        }
    }

    /// The role with this key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.as_str() == key)
    }
}

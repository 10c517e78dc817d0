//! What sort of thing a row tells of, and how grave it is. Invariant: the keys are stored and never change.

/// The sort of an event. Rows are kept by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Sessions: begun, renewed, refused, ended.
    SignIn,
    /// People and how they prove who they are.
    People,
    /// Rights, roles and keys.
    Access,
    /// Entries.
    Content,
    /// Files.
    Media,
    /// Types, redirects, the site and its settings.
    Structure,
    /// The trail itself: begun, exported, shortened.
    Audit,
}

/// How grave an event is, least first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Everyday work.
    Info,
    /// Somebody's rights or a site's shape changed.
    Notice,
    /// Something that an administrator should look at.
    Warning,
    /// Something that looks like an attack.
    Critical,
}

impl Kind {
    /// All kinds.
    pub const ALL: [Self; 7] =
        [Self::SignIn, Self::People, Self::Access, Self::Content, Self::Media, Self::Structure, Self::Audit];

    /// The key, such as `sign_in`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::SignIn => "sign_in",
            Self::People => "people",
            Self::Access => "access",
            Self::Content => "content",
            Self::Media => "media",
            Self::Structure => "structure",
            Self::Audit => "audit",
        }
    }

    /// The kind with this key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == key)
    }
}

impl Severity {
    /// All severities, least first.
    pub const ALL: [Self; 4] = [Self::Info, Self::Notice, Self::Warning, Self::Critical];

    /// The key, such as `warning`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Notice => "notice",
            Self::Warning => "warning",
            Self::Critical => "critical",
        }
    }

    /// The severity with this key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|severity| severity.as_str() == key)
    }
}

//! The paths by which a query names values. Invariant: a path stands for values that every reader may see.

/// What stands at a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PathKind {
    /// The entry's id.
    Id,
    /// When the entry first went out.
    PublishedAt,
    /// When this version went out.
    UpdatedAt,
    /// Text of a field, or an id of a relation.
    Text,
    /// A number of a field.
    Number,
    /// A boolean of a field.
    Boolean,
    /// A day of a field, compared as text.
    Date,
    /// A moment of a field, compared as text in UTC.
    Datetime,
}

/// A path that exists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Path {
    /// As the query wrote it: `title`, `authors.name`, `published_at`.
    pub text: String,
    /// What stands there.
    pub kind: PathKind,
    /// Whether there can be several values.
    pub many: bool,
}

//! The marks of inline text. Invariant: a set of marks is in the fixed order of [`Mark`] and holds each kind once.

use super::Address;

/// How a piece of text is set. The order of the variants is the order in which marks are stored, outermost first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mark {
    /// A link.
    Link(Link),
    /// Strong importance.
    Bold,
    /// Emphasis.
    Italic,
    /// No longer right.
    Strike,
    /// Underlined.
    Underline,
    /// Raised.
    Superscript,
    /// Lowered.
    Subscript,
    /// Code within a line.
    Code,
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Link {
    /// The target.
    pub href: Address,
    /// What is told when one points at it.
    pub title: Option<String>,
}

/// The marks of one piece of text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marks(Vec<Mark>);

impl Mark {
    /// The name in the document's JSON.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Link(_) => "link",
            Self::Bold => "bold",
            Self::Italic => "italic",
            Self::Strike => "strike",
            Self::Underline => "underline",
            Self::Superscript => "superscript",
            Self::Subscript => "subscript",
            Self::Code => "code",
        }
    }
}

impl Marks {
    /// No marks.
    pub fn none() -> Self {
        Self::default()
    }

    /// These marks and `mark`; a mark of the same kind gives way to it.
    #[must_use]
    pub fn with(&self, mark: Mark) -> Self {
        let mut marks: Vec<Mark> =
            self.0.iter().filter(|other| other.name() != mark.name()).cloned().collect();
        marks.push(mark);
        marks.sort();
        Self(marks)
    }

    /// Whether a mark of the kind of `mark` is among them.
    pub fn has_kind_of(&self, mark: &Mark) -> bool {
        self.0.iter().any(|other| other.name() == mark.name())
    }

    /// Whether exactly `mark` is among them.
    pub fn contains(&self, mark: &Mark) -> bool {
        self.0.contains(mark)
    }

    /// Every mark in order.
    pub fn iter(&self) -> std::slice::Iter<'_, Mark> {
        self.0.iter()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn iter_mut(&mut self) -> std::slice::IterMut<'_, Mark> {
        self.0.iter_mut()
    }
}

impl FromIterator<Mark> for Marks {
    fn from_iter<T: IntoIterator<Item = Mark>>(marks: T) -> Self {
        marks.into_iter().fold(Self::none(), |all, mark| all.with(mark))
    }
}

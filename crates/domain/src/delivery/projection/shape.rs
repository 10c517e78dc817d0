//! The plan of a projection: a tree of members. Invariant: each member is named once on its level.

/// One member of an object.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Member {
    /// Its name.
    pub key: String,
    /// What is written of it.
    pub shape: Shape,
    /// Whether an empty list stands for no value.
    pub list: bool,
}

/// What is written of a member.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Shape {
    /// All of it, as it is stored.
    AsIs,
    /// The ids of the objects in it.
    Ids,
    /// Its source, as it is stored.
    Source,
    /// The source of rich text, as Markdown.
    RichTextAsMarkdown,
    /// The source of rich text, its words alone.
    RichTextAsWords,
    /// The source of Markdown, its words alone.
    MarkdownAsWords,
    /// These members of the objects in it.
    Members(Vec<Member>),
}

impl Shape {
    /// Whether it is made from the source.
    pub fn needs_source(&self) -> bool {
        match self {
            Self::Source | Self::RichTextAsMarkdown | Self::RichTextAsWords | Self::MarkdownAsWords => true,
            Self::AsIs | Self::Ids | Self::Members(_) => false,
        }
    }
}

impl Member {
    /// A single value that is written as it is stored.
    pub fn as_is(key: &str) -> Self {
        Self { key: key.to_owned(), shape: Shape::AsIs, list: false }
    }
}

/// Adds a member, or what it names further to the one that has its key.
pub(super) fn add(members: &mut Vec<Member>, new: Member) {
    match members.iter_mut().find(|known| known.key == new.key) {
        Some(known) => merge(&mut known.shape, new.shape),
        None => members.push(new),
    }
}

/// Objects win over ids, and then have the id among their members.
fn merge(known: &mut Shape, new: Shape) {
    match (known, new) {
        (Shape::Members(known), Shape::Members(new)) => new.into_iter().for_each(|member| add(known, member)),
        (Shape::Members(known), Shape::Ids) => add(known, Member::as_is("id")),
        (known @ Shape::Ids, Shape::Members(new)) => {
            let mut members = vec![Member::as_is("id")];
            new.into_iter().for_each(|member| add(&mut members, member));
            *known = Shape::Members(members);
        }
        _ => {}
    }
}

//! What a key may be used for. Invariant: scopes are actions that a program can be given; whatever could give it more,
//! or outlive it, is for people alone.

use crate::{
    access::Action,
    error::{ErrorCode, Issue},
};

/// Some of the actions that programs can be given, in the order of the policy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scopes(Vec<Action>);

impl Scopes {
    /// Everything that a key can be given. Managing people, rights, credentials and keys is not among it: with those a
    /// key could make itself a successor that is bound by nothing.
    pub const GRANTABLE: &'static [Action] = &[
        Action::ContentRead,
        Action::RedirectResolve,
        Action::EntryRead,
        Action::EntryCreate,
        Action::EntryEdit,
        Action::EntrySubmit,
        Action::EntryReview,
        Action::EntryPublish,
        Action::EntryPublishApproved,
        Action::EntryUnpublish,
        Action::EntryArchive,
        Action::EntryTrash,
        Action::EntryPurge,
        Action::TypeRead,
        Action::TypeManage,
        Action::MediaRead,
        Action::MediaUpload,
        Action::MediaEdit,
        Action::MediaDelete,
        Action::RedirectRead,
        Action::RedirectManage,
        Action::UserRead,
        Action::ImportRun,
        Action::AuditRead,
        Action::AuditExport,
        Action::AuditVerify,
    ];

    /// Names that stand for several actions each, as they are when a key is made.
    pub const TEMPLATES: [(&'static str, &'static [Action]); 3] = [
        (
            "read_only",
            &[
                Action::ContentRead,
                Action::RedirectResolve,
                Action::EntryRead,
                Action::TypeRead,
                Action::MediaRead,
                Action::RedirectRead,
            ],
        ),
        (
            "write",
            &[
                Action::ContentRead,
                Action::RedirectResolve,
                Action::EntryRead,
                Action::TypeRead,
                Action::MediaRead,
                Action::RedirectRead,
                Action::EntryCreate,
                Action::EntryEdit,
                Action::EntrySubmit,
                Action::EntryTrash,
                Action::MediaUpload,
                Action::MediaEdit,
                Action::MediaDelete,
            ],
        ),
        (
            "publish",
            &[
                Action::ContentRead,
                Action::RedirectResolve,
                Action::EntryRead,
                Action::TypeRead,
                Action::MediaRead,
                Action::RedirectRead,
                Action::EntryCreate,
                Action::EntryEdit,
                Action::EntrySubmit,
                Action::EntryTrash,
                Action::MediaUpload,
                Action::MediaEdit,
                Action::MediaDelete,
                Action::EntryReview,
                Action::EntryPublish,
                Action::EntryPublishApproved,
                Action::EntryUnpublish,
                Action::EntryArchive,
            ],
        ),
    ];

    /// The scopes that `words` name, each an action's key or a template's name; `pointer` leads to the list.
    ///
    /// # Errors
    /// `value.too_few` for none, `key.scope_unknown` for a word that names nothing that a key can be given.
    pub fn try_new(pointer: &str, words: &[String]) -> Result<Self, Issue> {
        if words.is_empty() {
            return Err(Issue::at(pointer, ErrorCode::ValueTooFew, "a key needs at least one scope"));
        }
        let mut wanted = Vec::new();
        for (at, word) in words.iter().enumerate() {
            let template = Self::TEMPLATES.iter().find(|(name, _)| name == word).map(|(_, actions)| *actions);
            let action = Self::GRANTABLE.iter().find(|action| action.key() == word);
            match (template, action) {
                (Some(actions), _) => wanted.extend_from_slice(actions),
                (None, Some(action)) => wanted.push(*action),
                (None, None) => {
                    let pointer = format!("{pointer}/{at}");
                    let detail = "not an action that a key can be given";
                    return Err(Issue::at(pointer, ErrorCode::KeyScopeUnknown, detail));
                }
            }
        }
        Ok(Self::of(&wanted))
    }

    /// Scopes as they were stored. An action that is gone, or that keys cannot be given any more, is left out.
    pub fn from_stored(text: &str) -> Self {
        let known: Vec<Action> = Self::GRANTABLE
            .iter()
            .copied()
            .filter(|action| text.split(' ').any(|word| word == action.key()))
            .collect();
        Self(known)
    }

    /// These of the actions that a key can be given.
    pub fn of(actions: &[Action]) -> Self {
        Self(Self::GRANTABLE.iter().copied().filter(|action| actions.contains(action)).collect())
    }

    /// Whether `action` is among them.
    pub fn contains(&self, action: Action) -> bool {
        self.0.contains(&action)
    }

    /// The keys of the actions.
    pub fn keys(&self) -> Vec<&'static str> {
        self.0.iter().map(|action| action.key()).collect()
    }

    /// As they are stored.
    pub fn to_stored(&self) -> String {
        self.keys().join(" ")
    }
}

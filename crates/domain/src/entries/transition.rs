//! The default workflow: Draft → In review → Approved → Published → Archived. Invariant: no stage is reached but by a
//! transition of this table.

use serde::{Deserialize, Serialize};

use crate::{
    access::{Action, Caller, Permit},
    error::{ErrorCode, Failure},
};

/// Where the draft of an entry stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// Being written.
    Draft,
    /// Handed in.
    InReview,
    /// Good to go.
    Approved,
    /// Readers see it as it is.
    Published,
    /// Put aside.
    Archived,
}

impl Stage {
    /// Every stage.
    pub const ALL: [Self; 5] = [Self::Draft, Self::InReview, Self::Approved, Self::Published, Self::Archived];

    /// The stage's key, such as `in_review`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::InReview => "in_review",
            Self::Approved => "approved",
            Self::Published => "published",
            Self::Archived => "archived",
        }
    }

    /// The stage with this key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|stage| stage.as_str() == key)
    }
}

/// A step of the workflow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Transition {
    /// Hand in for review.
    Submit,
    /// Take back from review.
    Withdraw,
    /// Approve.
    Approve,
    /// Send back to the author.
    RequestChanges,
    /// Show to readers.
    Publish,
    /// Take away from readers; the draft stays.
    Unpublish,
    /// Put aside, away from readers too.
    Archive,
    /// Take up again.
    Reopen,
    /// Go back to what readers see.
    DiscardChanges,
}

impl Transition {
    /// Every transition.
    pub const ALL: [Self; 9] = [
        Self::Submit,
        Self::Withdraw,
        Self::Approve,
        Self::RequestChanges,
        Self::Publish,
        Self::Unpublish,
        Self::Archive,
        Self::Reopen,
        Self::DiscardChanges,
    ];

    /// The transition's key, such as `request_changes`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Submit => "submit",
            Self::Withdraw => "withdraw",
            Self::Approve => "approve",
            Self::RequestChanges => "request_changes",
            Self::Publish => "publish",
            Self::Unpublish => "unpublish",
            Self::Archive => "archive",
            Self::Reopen => "reopen",
            Self::DiscardChanges => "discard_changes",
        }
    }

    /// The stage it leads to from `stage`, if it may be made there; `live` tells whether readers see some version.
    pub fn target(self, stage: Stage, live: bool) -> Option<Stage> {
        use Stage::*;
        match (self, stage) {
            (Self::Submit, Draft) => Some(InReview),
            (Self::Withdraw | Self::RequestChanges, InReview | Approved) => Some(Draft),
            (Self::Approve, InReview) => Some(Approved),
            (Self::Publish, Draft | InReview | Approved) => Some(Published),
            (Self::Unpublish, Draft | InReview | Approved | Published) if live => Some(Draft),
            (Self::Archive, Draft | InReview | Approved | Published) => Some(Archived),
            (Self::Reopen, Archived) => Some(Draft),
            (Self::DiscardChanges, Draft | InReview | Approved) if live => Some(Published),
            _ => None,
        }
    }

    /// The rights that allow it from `stage`, strongest first.
    pub fn actions(self, stage: Stage) -> &'static [Action] {
        match self {
            Self::Submit | Self::Withdraw => &[Action::EntrySubmit],
            Self::Approve | Self::RequestChanges => &[Action::EntryReview],
            Self::Publish if stage == Stage::Approved => {
                &[Action::EntryPublish, Action::EntryPublishApproved]
            }
            Self::Publish => &[Action::EntryPublish],
            Self::Unpublish => &[Action::EntryUnpublish],
            Self::Archive | Self::Reopen => &[Action::EntryArchive],
            Self::DiscardChanges => &[Action::EntryEdit],
        }
    }

    /// Leave for `caller` to make this step from `stage`: by the strongest right they have.
    ///
    /// # Errors
    /// `auth.required`, `access.denied`.
    pub fn permit(self, caller: &Caller, stage: Stage) -> Result<Permit, Failure> {
        let mut refused = Failure::new(ErrorCode::AccessDenied);
        for action in self.actions(stage) {
            match caller.permit(*action) {
                Ok(permit) => return Ok(permit),
                Err(failure) => refused = failure,
            }
        }
        Err(refused)
    }
}

//! Which rows of the trail are wanted. Invariant: every condition narrows; none set means all rows.

use std::{fmt, net::IpAddr};

use uuid::Uuid;

use crate::{
    audit::{Kind, Severity},
    clock::Timestamp,
    ids::UserId,
};

/// Conditions on rows; all must hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AuditFilter {
    /// Done by this person.
    pub actor: Option<UserId>,
    /// Done by or to this person: their timeline.
    pub person: Option<UserId>,
    /// This event, such as `user_created`.
    pub event: Option<String>,
    /// Permitted as this action, such as `user.manage`.
    pub action: Option<String>,
    /// Of this sort.
    pub kind: Option<Kind>,
    /// At least this grave.
    pub severity: Option<Severity>,
    /// Happened to the thing with this id.
    pub subject: Option<Uuid>,
    /// From this address.
    pub address: Option<IpAddr>,
    /// At this time or later.
    pub from: Option<Timestamp>,
    /// Before this time.
    pub until: Option<Timestamp>,
    /// Part of what the row says, letter for letter.
    pub text: Option<String>,
}

impl fmt::Display for AuditFilter {
    /// The conditions that are set, as a query string says them; empty for all rows.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let pairs = [
            ("actor", self.actor.map(|it| it.to_string())),
            ("person", self.person.map(|it| it.to_string())),
            ("event", self.event.clone()),
            ("action", self.action.clone()),
            ("kind", self.kind.map(|it| it.as_str().to_owned())),
            ("severity", self.severity.map(|it| it.as_str().to_owned())),
            ("subject", self.subject.map(|it| it.to_string())),
            ("address", self.address.map(|it| it.to_string())),
            ("from", self.from.map(|it| it.to_rfc3339())),
            ("until", self.until.map(|it| it.to_rfc3339())),
            ("q", self.text.clone()),
        ];
        let set = pairs.into_iter().filter_map(|(name, value)| value.map(|value| (name, value)));
        f.write_str(&url::form_urlencoded::Serializer::new(String::new()).extend_pairs(set).finish())
    }
}

//! What a row of the trail says, and the bytes that its digest is made from. Invariant: two contents that differ in
//! anything have different bytes, for every part is written with its length.

use serde_json::Value;
use uuid::Uuid;

use crate::{
    access::{Actor, Permit},
    audit::{About, Change, Severity, Subject},
    event::Event,
};

/// Everything in a row that can be erased when its time is over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Content {
    /// How grave it is.
    pub severity: Severity,
    /// What acted: `anonymous`, `user` or `system`.
    pub actor_kind: String,
    /// Which person.
    pub actor: Option<Uuid>,
    /// The role under which they acted.
    pub role: Option<String>,
    /// Under which sign-in.
    pub session: Option<Uuid>,
    /// With which key.
    pub key: Option<Uuid>,
    /// What was permitted: an action's key, or the system's task.
    pub action: String,
    /// In which request.
    pub request: Uuid,
    /// From which network address.
    pub address: Option<String>,
    /// What the client called itself.
    pub user_agent: Option<String>,
    /// What it happened to: `user`, `entry` and so on.
    pub subject_kind: Option<String>,
    /// Its id.
    pub subject: Option<Uuid>,
    /// The event as JSON.
    pub payload: String,
    /// What was and what became, as JSON.
    pub change: Option<String>,
}

impl Content {
    /// What the trail says of `event`, which happened under `permit`.
    ///
    /// # Errors
    /// When the event cannot be written as JSON.
    pub fn of(permit: &Permit, event: &Event, change: Option<&Change>) -> Result<Self, serde_json::Error> {
        let About { severity, subject, .. } = About::of(event);
        let (actor_kind, actor) = match permit.actor() {
            Actor::Anonymous => ("anonymous", None),
            Actor::User(user) => ("user", Some(user.0)),
            Actor::System(_) => ("system", None),
        };
        let action = match permit.actor() {
            Actor::System(task) => task.key(),
            Actor::Anonymous | Actor::User(_) => permit.action().map_or("none", |action| action.key()),
        };
        let origin = permit.origin();
        Ok(Self {
            severity,
            actor_kind: actor_kind.to_owned(),
            actor,
            role: permit.role().map(|role| role.as_str().to_owned()),
            session: permit.session().map(|session| session.0),
            key: permit.key().map(|key| key.0),
            action: action.to_owned(),
            request: permit.request().0,
            address: origin.address().map(|address| address.to_string()),
            user_agent: Some(origin.user_agent().to_owned()).filter(|agent| !agent.is_empty()),
            subject_kind: subject.map(|Subject { kind, .. }| kind.to_owned()),
            subject: subject.map(|Subject { id, .. }| id),
            payload: serde_json::to_string(event)?,
            change: change.map(serde_json::to_string).transpose()?,
        })
    }

    /// What was and what became.
    pub fn before_and_after(&self) -> Option<(Value, Value)> {
        let mut change: Value = serde_json::from_str(self.change.as_deref()?).ok()?;
        Some((change.get_mut("before")?.take(), change.get_mut("after")?.take()))
    }

    /// The bytes that the digest is made from.
    pub(super) fn bytes(&self) -> Vec<u8> {
        let mut bytes = Parts::default();
        bytes.text(Some(self.severity.as_str()));
        bytes.text(Some(&self.actor_kind));
        bytes.id(self.actor);
        bytes.text(self.role.as_deref());
        bytes.id(self.session);
        bytes.id(self.key);
        bytes.text(Some(&self.action));
        bytes.id(Some(self.request));
        bytes.text(self.address.as_deref());
        bytes.text(self.user_agent.as_deref());
        bytes.text(self.subject_kind.as_deref());
        bytes.id(self.subject);
        bytes.text(Some(&self.payload));
        bytes.text(self.change.as_deref());
        bytes.0
    }
}

/// Parts of a text, each with whether it is there and how long it is.
#[derive(Default)]
pub(super) struct Parts(pub Vec<u8>);

impl Parts {
    pub fn text(&mut self, text: Option<&str>) {
        self.part(text.map(str::as_bytes));
    }

    pub fn id(&mut self, id: Option<Uuid>) {
        self.part(id.as_ref().map(|id| id.as_bytes().as_slice()));
    }

    pub fn part(&mut self, part: Option<&[u8]>) {
        match part {
            None => self.0.push(0),
            Some(bytes) => {
                self.0.push(1);
                self.0.extend((bytes.len() as u64).to_be_bytes());
                self.0.extend(bytes);
            }
        }
    }
}

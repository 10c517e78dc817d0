//! What happened. Invariant: a [`Changed`] value can be made only inside the domain, and a repository takes nothing
//! else, so no change is stored without its event.

use serde::{Deserialize, Serialize};

use crate::{
    access::Role,
    audit::Change,
    clock::Timestamp,
    entries::Transition,
    factors::FactorKind,
    ids::{
        ApiKeyId, AssetId, ContentTypeId, EntryId, EventId, RedirectId, SessionId, TenantId, TrustedDeviceId,
        UserId,
    },
    locale::Locale,
    sessions::{EndReason, SignInMethod},
};

/// A new state together with what led to it.
#[derive(Clone, Debug)]
#[must_use = "a change that is not saved is lost"]
pub struct Changed<T> {
    state: T,
    events: Vec<Event>,
    change: Option<Change>,
}

impl<T> Changed<T> {
    pub(crate) fn new(state: T, event: Event) -> Self {
        Self { state, events: vec![event], change: None }
    }

    pub(crate) fn with_events(state: T, events: Vec<Event>) -> Self {
        Self { state, events, change: None }
    }

    /// With what the thing was and what it became, for the audit row of the last event. Secrets are masked already.
    pub(crate) fn changing(mut self, before: serde_json::Value, after: serde_json::Value) -> Self {
        self.change = Some(Change::between(before, after));
        self
    }

    /// The new state.
    pub fn state(&self) -> &T {
        &self.state
    }

    /// What happened, in order.
    pub fn events(&self) -> &[Event] {
        &self.events
    }

    /// What the thing was and what it became, if that is told.
    pub fn change(&self) -> Option<&Change> {
        self.change.as_ref()
    }

    /// The state, after it was saved.
    pub fn into_state(self) -> T {
        self.state
    }
}

/// Everything that can happen. Stored as JSON with the tag `type`: variants and fields are only ever added.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
#[expect(missing_docs, reason = "each variant reads as a sentence; its fields carry the names of the domain")]
pub enum Event {
    SiteSetUp { owner: UserId },
    SiteRenamed { name: String },
    UserCreated { user: UserId, role: Role },
    UserChanged { user: UserId },
    UserRoleChanged { user: UserId, from: Role, to: Role },
    UserDeactivated { user: UserId },
    UserReactivated { user: UserId },
    PasswordChanged { user: UserId },
    SessionStarted { session: SessionId, user: UserId, method: Option<SignInMethod> },
    SessionRefreshed { session: SessionId },
    SessionConfirmed { session: SessionId },
    SessionEnded { session: SessionId, user: Option<UserId>, reason: Option<EndReason>, reuse_detected: bool },
    SecondFactorAdded { user: UserId, kind: FactorKind },
    SecondFactorRemoved { user: UserId, kind: FactorKind },
    SecondFactorsReset { user: UserId },
    SecondFactorFailed { user: UserId },
    BackupCodesMade { user: UserId },
    BackupCodeUsed { user: UserId, left: usize },
    DeviceTrusted { device: TrustedDeviceId, user: UserId },
    TrustedDeviceEnded { device: TrustedDeviceId, user: UserId },
    SecuritySettingsChanged,
    ContentTypeCreated { content_type: ContentTypeId },
    ContentTypeChanged { content_type: ContentTypeId },
    ContentTypeDeleted { content_type: ContentTypeId },
    EntryCreated { entry: EntryId, content_type: ContentTypeId },
    EntryEdited { entry: EntryId, content_type: ContentTypeId, version: u32 },
    EntryMoved { entry: EntryId, content_type: ContentTypeId, transition: Transition },
    EntryPublished { entry: EntryId, content_type: ContentTypeId, locale: Locale, version: u32 },
    EntryRecomposed { entry: EntryId, content_type: ContentTypeId, locale: Locale },
    EntryUnpublished { entry: EntryId, content_type: ContentTypeId, locale: Locale },
    EntryTrashed { entry: EntryId, content_type: ContentTypeId },
    EntryRecovered { entry: EntryId, content_type: ContentTypeId },
    EntryPurged { entry: EntryId, content_type: ContentTypeId },
    AssetUploaded { asset: AssetId },
    AssetChanged { asset: AssetId },
    AssetDeleted { asset: AssetId },
    RedirectCreated { redirect: RedirectId },
    RedirectDeleted { redirect: RedirectId },
    ApiKeyCreated { key: ApiKeyId, owner: UserId },
    ApiKeyRotated { key: ApiKeyId, owner: UserId },
    ApiKeyRevoked { key: ApiKeyId, owner: UserId },
    ApiKeyRefused { key: ApiKeyId, owner: UserId },
    AccessDenied { operation: String, code: String, last: bool },
    AuditBegun { rows: u64 },
    AuditExported { format: String, filter: String },
    AuditErased { kind: String, before: Timestamp, rows: u64 },
    AuditBroken { seq: u64, flaw: String },
}

impl Event {
    /// The event's stable name, such as `entry_published`.
    pub fn name(&self) -> String {
        serde_json::to_value(self)
            .ok()
            .and_then(|value| value.get("type").and_then(|name| name.as_str().map(str::to_owned)))
            .unwrap_or_default()
    }
}

/// An event as it stands in the outbox.
#[derive(Clone, Debug)]
pub struct Recorded {
    /// Its id; subscribers are idempotent on it.
    pub id: EventId,
    /// On which site.
    pub tenant: TenantId,
    /// When.
    pub at: Timestamp,
    /// What.
    pub event: Event,
}

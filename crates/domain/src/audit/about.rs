//! What an event is about. Invariant: the match is exhaustive, so nothing happens of which the trail cannot say how
//! grave it is and whom or what it concerns.

use uuid::Uuid;

use crate::{
    audit::{Kind, Severity},
    event::Event,
};

/// The thing that an event happened to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Subject {
    /// What it is: `user`, `entry`, `content_type` and so on.
    pub kind: &'static str,
    /// Its id.
    pub id: Uuid,
}

/// An event in the eyes of the trail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct About {
    /// Its sort.
    pub kind: Kind,
    /// How grave it is.
    pub severity: Severity,
    /// What it happened to.
    pub subject: Option<Subject>,
}

impl About {
    /// What `event` is about.
    pub fn of(event: &Event) -> Self {
        use Kind::{Access, Audit, Content, Media, People, SignIn, Structure};
        use Severity::{Critical, Info, Notice, Warning};
        match event {
            Event::SiteSetUp { owner } => about(Structure, Notice, "user", owner.0),
            Event::SiteRenamed { .. } => Self { kind: Structure, severity: Notice, subject: None },
            Event::UserCreated { user, .. }
            | Event::UserRoleChanged { user, .. }
            | Event::UserDeactivated { user }
            | Event::UserReactivated { user }
            | Event::PasswordChanged { user } => about(People, Notice, "user", user.0),
            Event::SecondFactorAdded { user, .. }
            | Event::SecondFactorRemoved { user, .. }
            | Event::SecondFactorsReset { user }
            | Event::BackupCodesMade { user } => about(People, Notice, "user", user.0),
            Event::BackupCodeUsed { user, .. } => about(SignIn, Notice, "user", user.0),
            Event::SecondFactorFailed { user } => about(SignIn, Warning, "user", user.0),
            Event::DeviceTrusted { user, .. } | Event::TrustedDeviceEnded { user, .. } => {
                about(People, Info, "user", user.0)
            }
            Event::SecuritySettingsChanged => Self { kind: Structure, severity: Notice, subject: None },
            Event::UserChanged { user } => about(People, Info, "user", user.0),
            Event::SessionStarted { user, .. } => about(SignIn, Info, "user", user.0),
            Event::SessionConfirmed { session } | Event::SessionRefreshed { session } => {
                about(SignIn, Info, "session", session.0)
            }
            Event::SessionEnded { session, reuse_detected: false, .. } => {
                about(SignIn, Info, "session", session.0)
            }
            Event::SessionEnded { session, reuse_detected: true, .. } => {
                about(SignIn, Critical, "session", session.0)
            }
            Event::ContentTypeCreated { content_type }
            | Event::ContentTypeChanged { content_type }
            | Event::ContentTypeDeleted { content_type } => {
                about(Structure, Notice, "content_type", content_type.0)
            }
            Event::EntryCreated { entry, .. }
            | Event::EntryEdited { entry, .. }
            | Event::EntryMoved { entry, .. }
            | Event::EntryPublished { entry, .. }
            | Event::EntryRecomposed { entry, .. }
            | Event::EntryUnpublished { entry, .. }
            | Event::EntryTrashed { entry, .. }
            | Event::EntryRecovered { entry, .. } => about(Content, Info, "entry", entry.0),
            Event::EntryPurged { entry, .. } => about(Content, Notice, "entry", entry.0),
            Event::AssetUploaded { asset } | Event::AssetChanged { asset } => {
                about(Media, Info, "asset", asset.0)
            }
            Event::AssetDeleted { asset } => about(Media, Notice, "asset", asset.0),
            Event::RedirectCreated { redirect } | Event::RedirectDeleted { redirect } => {
                about(Structure, Info, "redirect", redirect.0)
            }
            Event::ApiKeyCreated { key, .. }
            | Event::ApiKeyRotated { key, .. }
            | Event::ApiKeyRevoked { key, .. } => about(Access, Notice, "api_key", key.0),
            Event::ApiKeyRefused { key, .. } => about(Access, Warning, "api_key", key.0),
            Event::AccessDenied { .. } => Self { kind: Access, severity: Warning, subject: None },
            Event::AuditBegun { .. } | Event::AuditExported { .. } | Event::AuditErased { .. } => {
                Self { kind: Audit, severity: Notice, subject: None }
            }
            Event::AuditBroken { .. } => Self { kind: Audit, severity: Critical, subject: None },
        }
    }
}

fn about(kind: Kind, severity: Severity, subject: &'static str, id: Uuid) -> About {
    About { kind, severity, subject: Some(Subject { kind: subject, id }) }
}

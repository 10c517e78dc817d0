//! The port for ready-made answers. Invariant: an answer made from something that has changed since is never given
//! out, whatever order the reading, the change and the storing came in.
//!
//! How to use it: [`DeliveryCache::get`]; when that is `None`, take a [`Ticket`] **before** reading the database,
//! make the answer, and [`DeliveryCache::put`] it with the ticket and the scopes of everything that it shows. Only
//! answers that found something are kept: what does not exist has no scope that its creation could touch.

use std::sync::{Arc, OnceLock};

use bytes::Bytes;

use crate::{
    event::{Event, Recorded},
    ids::{ContentTypeId, EntryId, TenantId},
};

/// Under what an answer is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CacheKey<'a> {
    /// The site.
    pub tenant: TenantId,
    /// What was asked for, in a form in which equal questions have equal texts: the path with its sorted query.
    pub variant: &'a str,
}

/// Something whose change makes answers stale. The site of an answer always counts and need not be named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scope {
    /// One entry: what it shows, or that it is shown.
    Entry(EntryId),
    /// Any entry of a type: for lists.
    Type(ContentTypeId),
    /// Everything on a site.
    Site(TenantId),
}

impl Scope {
    /// What an event makes stale. Whatever shows a changed file or entry was composed anew and has an event of its own;
    /// types and the site itself can show anywhere, change rarely, and take the whole site with them.
    pub fn touched_by(recorded: &Recorded) -> Vec<Self> {
        match &recorded.event {
            Event::EntryPublished { entry, content_type, .. }
            | Event::EntryRecomposed { entry, content_type, .. }
            | Event::EntryUnpublished { entry, content_type, .. }
            | Event::EntryTrashed { entry, content_type }
            | Event::EntryRecovered { entry, content_type }
            | Event::EntryPurged { entry, content_type } => {
                vec![Self::Entry(*entry), Self::Type(*content_type)]
            }
            Event::SiteSetUp { .. }
            | Event::SiteRenamed { .. }
            | Event::ContentTypeChanged { .. }
            | Event::ContentTypeDeleted { .. } => vec![Self::Site(recorded.tenant)],
            Event::UserCreated { .. }
            | Event::UserChanged { .. }
            | Event::UserRoleChanged { .. }
            | Event::UserDeactivated { .. }
            | Event::UserReactivated { .. }
            | Event::PasswordChanged { .. }
            | Event::SessionStarted { .. }
            | Event::SessionRefreshed { .. }
            | Event::SessionEnded { .. }
            | Event::SessionConfirmed { .. }
            | Event::SecondFactorAdded { .. }
            | Event::SecondFactorRemoved { .. }
            | Event::SecondFactorsReset { .. }
            | Event::SecondFactorFailed { .. }
            | Event::BackupCodesMade { .. }
            | Event::BackupCodeUsed { .. }
            | Event::DeviceTrusted { .. }
            | Event::TrustedDeviceEnded { .. }
            | Event::SecuritySettingsChanged
            | Event::ContentTypeCreated { .. }
            | Event::EntryCreated { .. }
            | Event::EntryEdited { .. }
            | Event::EntryMoved { .. }
            | Event::AssetUploaded { .. }
            | Event::AssetChanged { .. }
            | Event::AssetDeleted { .. }
            | Event::RedirectCreated { .. }
            | Event::RedirectDeleted { .. }
            | Event::ApiKeyCreated { .. }
            | Event::ApiKeyRotated { .. }
            | Event::ApiKeyRevoked { .. }
            | Event::ApiKeyRefused { .. }
            | Event::AccessDenied { .. }
            | Event::AuditBegun { .. }
            | Event::AuditExported { .. }
            | Event::AuditErased { .. }
            | Event::AuditBroken { .. } => Vec::new(),
        }
    }
}

/// A point in the order of changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ticket(pub u64);

/// An answer as it goes over the wire.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CachedAnswer {
    /// The entity tag, with its quotes.
    pub etag: String,
    /// The media type.
    pub content_type: String,
    /// The `Cache-Control` header.
    pub cache_control: String,
    /// The body as it is.
    pub body: Bytes,
    /// The body in gzip, when that is smaller; made when it is first asked for.
    pub gzip: OnceLock<Option<Bytes>>,
    /// The body in Brotli, when that is smaller; made when it is first asked for.
    pub brotli: OnceLock<Option<Bytes>>,
}

impl CachedAnswer {
    /// Bytes of its headers and its body, with room for the smaller forms.
    pub fn bytes(&self) -> usize {
        let headers = self.etag.len() + self.content_type.len() + self.cache_control.len();
        headers + self.body.len() + self.body.len() / 2
    }
}

/// Keeps ready-made answers to readers.
pub trait DeliveryCache: Send + Sync {
    /// The answer under `key`, if there is one and nothing that it shows has changed since.
    fn get(&self, key: CacheKey<'_>) -> Option<Arc<CachedAnswer>>;
    /// The present point in the order of changes, to be taken before the database is read.
    fn ticket(&self) -> Ticket;
    /// Keeps an answer that was read after `ticket` and shows `scopes`; drops it when one of them changed since.
    fn put(&self, key: CacheKey<'_>, ticket: Ticket, scopes: &[Scope], answer: Arc<CachedAnswer>);
}

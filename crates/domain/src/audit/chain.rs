//! The chain of rows. Invariant: a row's hash is made, under a key that the database does not hold, from the hash of
//! the row before and from everything the row says; so nobody who has only the database can write a row that fits.

use std::{fmt, str::FromStr};

use crate::{
    audit::{Content, Kind, content::Parts},
    clock::Timestamp,
    ids::{EventId, TenantId},
};

/// Makes digests under a key that the database does not hold.
pub trait Seal: Send + Sync {
    /// The digest of `bytes`.
    fn seal(&self, bytes: &[u8]) -> Digest;
}

/// 256 bits, as text in hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Digest(pub [u8; 32]);

/// The text is not a digest.
#[derive(Debug, thiserror::Error)]
#[error("a digest has 64 hexadecimal digits")]
pub struct NotADigest;

impl Digest {
    /// What stands before the first row.
    pub const NONE: Self = Self([0; 32]);
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Digest({self})")
    }
}

impl FromStr for Digest {
    type Err = NotADigest;

    fn from_str(text: &str) -> Result<Self, NotADigest> {
        let mut bytes = [0; 32];
        if text.len() != 64 || !text.is_ascii() {
            return Err(NotADigest);
        }
        for (byte, at) in bytes.iter_mut().zip((0..64).step_by(2)) {
            *byte = u8::from_str_radix(&text[at..at + 2], 16).map_err(|_| NotADigest)?;
        }
        Ok(Self(bytes))
    }
}

/// What of a row stays for ever, also when its content was erased.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Its place in the chain of its site, from 1, without gaps.
    pub seq: u64,
    /// The event's id.
    pub id: EventId,
    /// When it happened.
    pub at: Timestamp,
    /// Its sort.
    pub kind: Kind,
    /// The event's name.
    pub event: String,
}

/// A row of the trail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// What stays of it.
    pub link: Link,
    /// What it says; `None` when its time was over.
    pub content: Option<Content>,
    /// The digest of what it says, or said.
    pub digest: Digest,
    /// The hash of the row before.
    pub previous: Digest,
    /// Its own hash.
    pub hash: Digest,
}

impl Record {
    /// The row that says `content` after the row with the hash `previous`.
    pub fn chain(seal: &dyn Seal, tenant: TenantId, previous: Digest, link: Link, content: Content) -> Self {
        let digest = content.digest(seal);
        let hash = link.hash(seal, tenant, &previous, &digest);
        Self { link, content: Some(content), digest, previous, hash }
    }
}

impl Content {
    pub(super) fn digest(&self, seal: &dyn Seal) -> Digest {
        let mut parts = Parts::default();
        parts.text(Some("galley/audit/content/1"));
        parts.part(Some(&self.bytes()));
        seal.seal(&parts.0)
    }
}

impl Link {
    pub(super) fn hash(
        &self,
        seal: &dyn Seal,
        tenant: TenantId,
        previous: &Digest,
        digest: &Digest,
    ) -> Digest {
        let mut parts = Parts::default();
        parts.text(Some("galley/audit/link/1"));
        parts.id(Some(tenant.0));
        parts.part(Some(&previous.0));
        parts.part(Some(&self.seq.to_be_bytes()));
        parts.id(Some(self.id.0));
        parts.part(Some(&self.at.timestamp_micros().to_be_bytes()));
        parts.text(Some(self.kind.as_str()));
        parts.text(Some(&self.event));
        parts.part(Some(&digest.0));
        seal.seal(&parts.0)
    }
}

/// Where a site's chain ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Head {
    /// The place of the last row; 0 before there is one.
    pub seq: u64,
    /// The hash of the last row.
    pub hash: Digest,
}

impl Head {
    /// The end of a chain without rows.
    pub const EMPTY: Self = Self { seq: 0, hash: Digest::NONE };

    /// Proof that this end was written by Galley, so that rows cannot be cut off and the end be moved back by hand.
    pub fn sealed(&self, seal: &dyn Seal, tenant: TenantId) -> Digest {
        let mut parts = Parts::default();
        parts.text(Some("galley/audit/head/1"));
        parts.id(Some(tenant.0));
        parts.part(Some(&self.seq.to_be_bytes()));
        parts.part(Some(&self.hash.0));
        seal.seal(&parts.0)
    }
}

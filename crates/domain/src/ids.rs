//! Identifiers: one newtype per kind of thing, so that no id can stand where another belongs. All are UUIDv7, made by
//! [`crate::clock::IdSource`] and never used twice.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({})", stringify!($name), self.0)
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Uuid::try_parse(text).map(Self)
            }
        }
    )+};
}

ids! {
    /// A site: everything belongs to one.
    TenantId,
    /// A person who can sign in.
    UserId,
    /// One sign-in of one person on one device: a family of refresh tokens.
    SessionId,
    /// A sign-in that waits for its second step.
    ChallengeId,
    /// A browser that need not show the second factor.
    TrustedDeviceId,
    /// A content type.
    ContentTypeId,
    /// A field of a content type; stable while its key changes.
    FieldId,
    /// An item of a content type.
    EntryId,
    /// A file in the media library.
    AssetId,
    /// A key that a program acts with.
    ApiKeyId,
    /// A redirect from an old path.
    RedirectId,
    /// Something that happened.
    EventId,
    /// One request from outside, as it stands in logs and errors.
    RequestId,
}

//! E-mail addresses. Invariant: an `Email` has one `@`, a dotted or local domain, no white space, and compares without
//! regard to case.

use serde::Serialize;

use crate::error::{ErrorCode, Issue};

/// An e-mail address as it was written.
#[derive(Clone, Debug, Serialize)]
#[serde(transparent)]
pub struct Email(String);

impl Email {
    /// The longest address (RFC 5321), in bytes.
    pub const MAX: usize = 254;

    /// Takes an address from the field at `pointer`.
    ///
    /// # Errors
    /// `user.email_invalid`.
    pub fn try_new(pointer: &str, text: &str) -> Result<Self, Issue> {
        let text = text.trim();
        let wrong = || Issue::at(pointer, ErrorCode::UserEmailInvalid, "not an e-mail address");
        let (local, domain) = text.rsplit_once('@').ok_or_else(wrong)?;
        let plain =
            text.chars().all(|c| !c.is_whitespace() && !c.is_control() && !"<>(),;:\"[]\\".contains(c));
        let labels = domain.split('.').all(|label| !label.is_empty() && !label.starts_with('-'));
        if local.is_empty()
            || local.len() > 64
            || local.contains('@')
            || !labels
            || !plain
            || text.len() > Self::MAX
        {
            return Err(wrong());
        }
        Ok(Self(text.to_owned()))
    }

    /// An address that was checked when it was stored.
    pub fn from_stored(text: String) -> Self {
        Self(text)
    }

    /// As it was written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The form by which addresses are compared.
    pub fn key(&self) -> String {
        self.0.to_lowercase()
    }
}

impl PartialEq for Email {
    fn eq(&self, other: &Self) -> bool {
        self.key() == other.key()
    }
}

impl Eq for Email {}

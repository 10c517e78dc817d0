//! Browsers that a person trusts. Invariant: a trusted device stands for the second step alone, never for the password,
//! and not for longer than it was trusted for at first.

use chrono::Duration;

use crate::{
    access::Origin,
    clock::Timestamp,
    event::{Changed, Event},
    ids::{TrustedDeviceId, UserId},
    secrets::TokenHash,
};

/// A browser that need not show the second factor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrustedDevice {
    /// Its id.
    pub id: TrustedDeviceId,
    /// Whose.
    pub user: UserId,
    /// The hash of what the browser keeps in a cookie.
    pub secret: TokenHash,
    /// What the browser calls itself, shortened.
    pub user_agent: String,
    /// Since when it is trusted.
    pub created_at: Timestamp,
    /// When it last stood for a second step.
    pub last_used_at: Timestamp,
    /// Until when it is trusted.
    pub expires_at: Timestamp,
}

impl TrustedDevice {
    /// Days that a browser is trusted.
    pub const DAYS: i64 = 30;

    /// Trusts a browser.
    pub fn trust(
        id: TrustedDeviceId,
        user: UserId,
        secret: TokenHash,
        origin: &Origin,
        now: Timestamp,
    ) -> Changed<Self> {
        let user_agent = origin.user_agent().to_owned();
        let expires_at = now + Duration::days(Self::DAYS);
        let device = Self { id, user, secret, user_agent, created_at: now, last_used_at: now, expires_at };
        Changed::new(device, Event::DeviceTrusted { device: id, user })
    }

    /// Stands for the second step of `user`, if it may.
    pub fn vouch(mut self, user: UserId, now: Timestamp) -> Option<Changed<Self>> {
        if self.user != user || now >= self.expires_at {
            return None;
        }
        self.last_used_at = now;
        Some(Changed::with_events(self, Vec::new()))
    }

    /// Trusts it no more.
    pub fn end(self) -> Changed<Self> {
        let event = Event::TrustedDeviceEnded { device: self.id, user: self.user };
        Changed::new(self, event)
    }
}

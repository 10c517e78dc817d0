//! The cookies that hold a session or renew one. Invariant: scripts never see them, other sites never send them, and
//! behind https their names bind them to this host and to https (RFC 6265bis, `__Host-` and `__Secure-`).

use actix_web::{
    HttpRequest,
    cookie::{Cookie, Expiration, SameSite, time::OffsetDateTime},
};
use galley_domain::clock::Timestamp;

use crate::state::Settings;

/// One of the cookies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Holds a session; sent with every request.
    Session,
    /// Renews a session that is held with tokens; sent to the routes that need it.
    Refresh,
    /// Ties a sign-in that waits for its second step to its browser; sent to the routes that need it.
    Challenge,
    /// Stands for the second step in a browser that is trusted; sent to the routes that need it.
    Device,
}

impl Kind {
    /// The name on plain http, where no prefix would be believed.
    pub const fn plain_name(self) -> &'static str {
        match self {
            Self::Session => "galley_session",
            Self::Refresh => "galley_refresh",
            Self::Challenge => "galley_challenge",
            Self::Device => "galley_device",
        }
    }

    fn name(self, settings: &Settings) -> &'static str {
        match (self, settings.is_https()) {
            (Self::Session, true) => "__Host-galley_session",
            (Self::Refresh, true) => "__Secure-galley_refresh",
            (Self::Challenge, true) => "__Secure-galley_challenge",
            (Self::Device, true) => "__Secure-galley_device",
            (kind, false) => kind.plain_name(),
        }
    }

    fn path(self) -> &'static str {
        match self {
            Self::Session => "/",
            Self::Refresh | Self::Challenge | Self::Device => "/api/v1/auth",
        }
    }

    /// The cookie that holds `secret` until `expires_at`.
    pub fn holding(self, secret: &str, expires_at: Timestamp, settings: &Settings) -> Cookie<'static> {
        let mut cookie = self.blank(secret.to_owned(), settings);
        if let Ok(moment) = OffsetDateTime::from_unix_timestamp(expires_at.timestamp()) {
            cookie.set_expires(Expiration::DateTime(moment));
        }
        cookie
    }

    /// The cookie that makes a browser forget.
    pub fn removed(self, settings: &Settings) -> Cookie<'static> {
        let mut cookie = self.blank(String::new(), settings);
        cookie.make_removal();
        cookie
    }

    /// The secret that the client sent, if it sent one.
    pub fn secret(self, request: &HttpRequest, settings: &Settings) -> Option<String> {
        let cookie = request.cookie(self.name(settings))?;
        Some(cookie.value().to_owned()).filter(|secret| !secret.is_empty())
    }

    fn blank(self, value: String, settings: &Settings) -> Cookie<'static> {
        Cookie::build(self.name(settings), value)
            .path(self.path())
            .http_only(true)
            .same_site(SameSite::Strict)
            .secure(settings.is_https())
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings(url: Option<&str>) -> Settings {
        Settings { public_url: url.map(|url| url.parse().unwrap()), ..Settings::default() }
    }

    fn made(kind: Kind, url: Option<&str>) -> String {
        let until = Timestamp::from_timestamp(1_800_000_000, 0).unwrap();
        kind.holding("abc", until, &settings(url)).to_string()
    }

    #[test]
    fn the_cookies_are_for_the_server_alone() {
        for (kind, name, path) in [
            (Kind::Session, "galley_session=abc", "Path=/;"),
            (Kind::Refresh, "galley_refresh=abc", "Path=/api/v1/auth"),
        ] {
            let plain = made(kind, None);
            for part in [name, path, "HttpOnly", "SameSite=Strict", "Expires=Fri, 15 Jan 2027"] {
                assert!(format!("{plain};").contains(part), "{plain}");
            }
            assert!(
                plain.starts_with(name) && !plain.contains("Secure") && !plain.contains("Domain"),
                "{plain}"
            );
        }
    }

    #[test]
    fn behind_https_their_names_bind_them() {
        let session = made(Kind::Session, Some("https://x.example"));
        assert!(session.starts_with("__Host-galley_session=abc;"), "{session}");
        assert!(session.contains("; Secure") && format!("{session};").contains("Path=/;"), "{session}");
        let refresh = made(Kind::Refresh, Some("https://x.example"));
        assert!(
            refresh.starts_with("__Secure-galley_refresh=abc;") && refresh.contains("; Secure"),
            "{refresh}"
        );
    }

    #[test]
    fn a_removed_cookie_is_empty_and_past() {
        let removed = Kind::Refresh.removed(&settings(None)).to_string();
        assert!(removed.starts_with("galley_refresh=;"), "{removed}");
        assert!(removed.contains("Max-Age=0"), "{removed}");
    }
}

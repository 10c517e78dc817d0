//! The cookie that renews a session. Invariant: scripts never see it, other sites never send it, and only the routes
//! that need it get it.

use actix_web::{
    HttpRequest,
    cookie::{Cookie, Expiration, SameSite, time::OffsetDateTime},
};
use galley_domain::clock::Timestamp;

use crate::state::Settings;

/// The cookie's name.
pub const NAME: &str = "galley_refresh";
const PATH: &str = "/api/v1/auth";

/// The cookie that holds `secret` until `expires_at`.
pub fn holding(secret: &str, expires_at: Timestamp, settings: &Settings) -> Cookie<'static> {
    let mut cookie = blank(secret.to_owned(), settings);
    if let Ok(moment) = OffsetDateTime::from_unix_timestamp(expires_at.timestamp()) {
        cookie.set_expires(Expiration::DateTime(moment));
    }
    cookie
}

/// The cookie that makes a browser forget.
pub fn removed(settings: &Settings) -> Cookie<'static> {
    let mut cookie = blank(String::new(), settings);
    cookie.make_removal();
    cookie
}

/// The secret that the browser sent, if it sent one.
pub fn secret(request: &HttpRequest) -> Option<String> {
    request.cookie(NAME).map(|cookie| cookie.value().to_owned()).filter(|secret| !secret.is_empty())
}

fn blank(value: String, settings: &Settings) -> Cookie<'static> {
    Cookie::build(NAME, value)
        .path(PATH)
        .http_only(true)
        .same_site(SameSite::Strict)
        .secure(settings.is_https())
        .finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings(url: Option<&str>) -> Settings {
        Settings { public_url: url.map(|url| url.parse().unwrap()), ..Settings::default() }
    }

    #[test]
    fn the_cookie_is_for_the_server_alone() {
        let until = Timestamp::from_timestamp(1_800_000_000, 0).unwrap();
        let plain = holding("abc", until, &settings(None)).to_string();
        for part in [
            "galley_refresh=abc",
            "HttpOnly",
            "SameSite=Strict",
            "Path=/api/v1/auth",
            "Expires=Fri, 15 Jan 2027",
        ] {
            assert!(plain.contains(part), "{plain}");
        }
        assert!(!plain.contains("Secure"));
        assert!(holding("abc", until, &settings(Some("https://x.example"))).to_string().contains("Secure"));
    }

    #[test]
    fn a_removed_cookie_is_empty_and_past() {
        let removed = removed(&settings(None)).to_string();
        assert!(removed.starts_with("galley_refresh=;"), "{removed}");
        assert!(removed.contains("Max-Age=0"), "{removed}");
    }
}

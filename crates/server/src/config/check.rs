//! Rules that go beyond the kind of a value.

use galley_domain::network::Network;
use secrecy::ExposeSecret;

use crate::config::Config;

/// Says what is wrong, naming the key.
pub(super) fn check(config: &Config) -> Result<(), String> {
    let wrong = |key: &str, what: &str| Err(format!("{key}: {what}"));
    if let Some(url) = &config.database.url {
        let url = url.expose_secret();
        if !["sqlite:", "postgres://", "postgresql://"].iter().any(|scheme| url.starts_with(scheme)) {
            return wrong("database.url", "must begin with sqlite:, postgres:// or postgresql://");
        }
        if url.contains(":changeme@") {
            return wrong("database.url", "still has the example password; set one of your own");
        }
    }
    if config.database.max_connections < 2 {
        return wrong("database.max_connections", "must be at least 2");
    }
    if let Some(url) = &config.server.public_url
        && !is_web_address(url)
    {
        return wrong("server.public_url", "must begin with http:// or https://");
    }
    if let Some(wrong_one) =
        config.server.trusted_proxies.iter().find(|proxy| proxy.parse::<Network>().is_err())
    {
        return wrong("server.trusted_proxies", &format!("{wrong_one:?} is not an address or network"));
    }
    if let Some(wrong_one) = config.server.allowed_origins.iter().find(|origin| !is_web_address(origin)) {
        return wrong(
            "server.allowed_origins",
            &format!("{wrong_one:?} is not an origin such as https://www.example.org"),
        );
    }
    if config.auth.argon2_memory_kib < 19 * 1024 || config.auth.argon2_passes < 2 {
        return wrong("auth", "argon2_memory_kib must be at least 19456 and argon2_passes at least 2");
    }
    if config.auth.session_idle_minutes < 5 || config.auth.session_days == 0 {
        return wrong("auth", "session_idle_minutes must be at least 5 and session_days at least 1");
    }
    if config.auth.session_days > 365 {
        return wrong("auth.session_days", "must be at most 365");
    }
    if config.media.max_bytes == 0 || config.media.max_pixels == 0 {
        return wrong("media", "limits must be above zero");
    }
    Ok(())
}

fn is_web_address(text: &str) -> bool {
    url::Url::parse(text).is_ok_and(|url| matches!(url.scheme(), "http" | "https") && url.has_host())
}

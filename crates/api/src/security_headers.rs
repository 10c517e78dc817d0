//! Headers that keep browsers on the safe side (OWASP ASVS 5.0, section 3.4). Invariants: every answer has them, errors
//! too; a handler that set a stricter one keeps it.

use actix_web::http::header::{self, HeaderMap, HeaderName, HeaderValue};

const API: &str = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const ADMIN: &str = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob: https:; \
                     font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; \
                     form-action 'self'; frame-ancestors 'none'; object-src 'none'";
const DOCS: &str = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; \
                    connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const PERMISSIONS: &str = "accelerometer=(), autoplay=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), \
                           microphone=(), midi=(), payment=(), usb=()";

/// Which part of the server an address belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Area {
    /// Data.
    Api,
    /// The admin's pages.
    Admin,
    /// The pages of the documentation.
    Docs,
}

impl Area {
    /// The area of `path`.
    pub fn of(path: &str) -> Self {
        let below =
            |root: &str| path.strip_prefix(root).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
        if below("/admin") {
            Self::Admin
        } else if below("/docs") {
            Self::Docs
        } else {
            Self::Api
        }
    }

    fn policy(self) -> &'static str {
        match self {
            Self::Api => API,
            Self::Admin => ADMIN,
            Self::Docs => DOCS,
        }
    }
}

/// Adds what an answer of `area` lacks.
pub fn add(headers: &mut HeaderMap, area: Area, https: bool) {
    let mut default = |name: HeaderName, value: &'static str| {
        if !headers.contains_key(&name) {
            headers.insert(name, HeaderValue::from_static(value));
        }
    };
    default(header::CONTENT_SECURITY_POLICY, area.policy());
    default(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    default(header::REFERRER_POLICY, "no-referrer");
    default(header::PERMISSIONS_POLICY, PERMISSIONS);
    default(header::CROSS_ORIGIN_OPENER_POLICY, "same-origin");
    default(header::CROSS_ORIGIN_RESOURCE_POLICY, "same-origin");
    if https {
        default(header::STRICT_TRANSPORT_SECURITY, "max-age=31536000; includeSubDomains");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn added(path: &str, https: bool) -> HeaderMap {
        let mut headers = HeaderMap::new();
        add(&mut headers, Area::of(path), https);
        headers
    }

    #[test]
    fn no_page_runs_inline_scripts_and_the_api_runs_nothing() {
        for path in ["/admin", "/admin/entries", "/docs/", "/api/v1/me", "/administrator", "/"] {
            let policy =
                added(path, false).get(header::CONTENT_SECURITY_POLICY).unwrap().to_str().unwrap().to_owned();
            assert!(!policy.contains("script-src 'self' 'unsafe-inline'"), "{path}");
            assert!(policy.contains("frame-ancestors 'none'"), "{path}");
        }
        for path in ["/api/v1/me", "/administrator", "/"] {
            assert_eq!(added(path, false).get(header::CONTENT_SECURITY_POLICY).unwrap(), API, "{path}");
        }
    }

    #[test]
    fn transport_security_is_told_over_https_alone() {
        assert!(added("/", true).contains_key(header::STRICT_TRANSPORT_SECURITY));
        assert!(!added("/", false).contains_key(header::STRICT_TRANSPORT_SECURITY));
    }

    #[test]
    fn a_policy_that_a_handler_set_stays() {
        let mut headers = HeaderMap::new();
        headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static("sandbox"));
        add(&mut headers, Area::Api, false);
        assert_eq!(headers.get_all(header::CONTENT_SECURITY_POLICY).count(), 1);
        assert_eq!(headers.get(header::CONTENT_SECURITY_POLICY).unwrap(), "sandbox");
    }
}

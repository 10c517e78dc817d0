//! Requests that a browser signs with a cookie. Invariant: they come from our own pages, told by a header that forms
//! cannot send and by what the browser says of their origin (OWASP CSRF cheat sheet: fetch metadata, then `Origin`).

use std::future::{Ready, ready};

use actix_web::{
    FromRequest, HttpRequest,
    dev::Payload,
    http::header::{self, HeaderMap},
    web::Data,
};
use galley_domain::error::{ErrorCode, Failure};
use url::Url;

use crate::{problem::Problem, state::ApiState};

/// The header that our own pages send.
pub const HEADER: &str = "x-galley-request";

/// Proof that a request came from our own pages.
pub struct OwnPage;

impl FromRequest for OwnPage {
    type Error = Problem;
    type Future = Ready<Result<Self, Problem>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(check(request).map(|()| Self).map_err(Problem::from))
    }
}

/// Checks that `request` came from our own pages.
///
/// # Errors
/// `auth.cross_site`.
pub fn check(request: &HttpRequest) -> Result<(), Failure> {
    let public = request.app_data::<Data<ApiState>>().and_then(|state| state.settings.public_url.as_ref());
    if is_own(request.headers(), public) { Ok(()) } else { Err(Failure::new(ErrorCode::AuthCrossSite)) }
}

fn is_own(headers: &HeaderMap, public: Option<&Url>) -> bool {
    let text = |name: &str| headers.get(name).map(|value| value.to_str().unwrap_or("unreadable"));
    if text(HEADER) != Some("1") {
        return false;
    }
    match (text("sec-fetch-site"), text(header::ORIGIN.as_str())) {
        (Some(site), _) => site == "same-origin",
        (None, Some(origin)) => is_own_origin(origin, public, text(header::HOST.as_str())),
        (None, None) => true,
    }
}

fn is_own_origin(origin: &str, public: Option<&Url>, host: Option<&str>) -> bool {
    let Ok(origin) = Url::parse(origin) else { return false };
    match public {
        Some(public) => origin.origin() == public.origin(),
        None => {
            let port = origin.port().map(|port| format!(":{port}")).unwrap_or_default();
            origin
                .host_str()
                .zip(host)
                .is_some_and(|(name, host)| format!("{name}{port}").eq_ignore_ascii_case(host))
        }
    }
}

#[cfg(test)]
mod tests {
    use actix_web::http::header::{HeaderName, HeaderValue};

    use super::*;

    fn own(pairs: &[(&'static str, &'static str)], public: Option<&str>) -> bool {
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            headers.append(HeaderName::from_static(name), HeaderValue::from_static(value));
        }
        is_own(&headers, public.map(|url| url.parse().unwrap()).as_ref())
    }

    const SENT: (&str, &str) = (HEADER, "1");

    #[test]
    fn our_pages_and_programs_pass() {
        assert!(own(&[SENT, ("sec-fetch-site", "same-origin")], None));
        assert!(own(&[SENT, ("origin", "http://127.0.0.1:4000"), ("host", "127.0.0.1:4000")], None));
        assert!(own(&[SENT, ("origin", "https://cms.example")], Some("https://cms.example/")));
        assert!(own(&[SENT], None));
    }

    #[test]
    fn other_sites_do_not() {
        assert!(!own(&[("sec-fetch-site", "same-origin")], None));
        for site in ["cross-site", "same-site", "none"] {
            assert!(!own(
                &[SENT, ("sec-fetch-site", site), ("origin", "https://cms.example")],
                Some("https://cms.example")
            ));
        }
        for origin in [
            "null",
            "https://evil.example",
            "https://cms.example.evil.example",
            "https://cms.example:8443",
            "http://cms.example",
        ] {
            let pairs = [SENT, ("origin", origin), ("host", "cms.example")];
            assert!(!own(&pairs, Some("https://cms.example")), "{origin}");
        }
        assert!(!own(&[SENT, ("origin", "http://evil.example"), ("host", "127.0.0.1:4000")], None));
    }
}

//! Entity tags (RFC 9110, section 8.8.3). Invariants: a versioned thing's tag is its version as a strong tag; a write
//! names exactly one; every other tag is a hash of the body.

use std::future::{Ready, ready};

use actix_web::{
    FromRequest, HttpRequest,
    dev::Payload,
    http::header::{self, HeaderMap},
};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use galley_domain::error::{ErrorCode, Failure};
use xxhash_rust::xxh3::xxh3_128;

use crate::problem::Problem;

/// The version that a write is based on, from `If-Match`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IfMatch(pub u64);

impl FromRequest for IfMatch {
    type Error = Problem;
    type Future = Ready<Result<Self, Problem>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(expected(request.headers()).map_err(Problem::from))
    }
}

fn expected(headers: &HeaderMap) -> Result<IfMatch, Failure> {
    let mut values = headers.get_all(header::IF_MATCH);
    let version = match (values.next(), values.next()) {
        (Some(value), None) => value.to_str().ok().and_then(version_of),
        _ => None,
    };
    version.map(IfMatch).ok_or_else(|| {
        Failure::new(ErrorCode::PreconditionRequired)
            .with_detail("If-Match must hold the one version that the write is based on, in quotes: \"3\"")
    })
}

fn version_of(tag: &str) -> Option<u64> {
    let digits = tag.trim().strip_prefix('"')?.strip_suffix('"')?;
    let plain = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
    plain.then(|| digits.parse().ok()).flatten()
}

/// The tag of a version.
pub fn of_version(version: u64) -> String {
    format!("\"{version}\"")
}

/// The tag of a body: XXH3, for a tag tells bodies apart and proves nothing, and every read that is not cached pays
/// for it.
pub fn of_content(body: &[u8]) -> String {
    let hash = xxh3_128(body).to_be_bytes();
    format!("\"{}\"", BASE64_URL_SAFE_NO_PAD.encode(hash))
}

/// Whether the client already has what `tag` names, after `If-None-Match`.
pub fn none_match(headers: &HeaderMap, tag: &str) -> bool {
    headers
        .get_all(header::IF_NONE_MATCH)
        .filter_map(|value| value.to_str().ok())
        .any(|list| list.split(',').map(str::trim).any(|known| known == "*" || opaque(known) == opaque(tag)))
}

/// What two tags are compared by when it does not matter whether they are weak.
fn opaque(tag: &str) -> &str {
    tag.strip_prefix("W/").unwrap_or(tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn if_match(value: &str) -> Result<IfMatch, Failure> {
        let mut headers = HeaderMap::new();
        headers.insert(header::IF_MATCH, value.parse().unwrap());
        expected(&headers)
    }

    #[test]
    fn a_write_names_one_version_as_a_strong_tag() {
        assert_eq!(if_match("\"3\"").unwrap(), IfMatch(3));
        for wrong in
            ["3", "*", "W/\"3\"", "\"3\", \"4\"", "\"\"", "\"-1\"", "\"+1\"", "\"99999999999999999999\""]
        {
            assert_eq!(if_match(wrong).unwrap_err().code, ErrorCode::PreconditionRequired, "{wrong}");
        }
        assert_eq!(expected(&HeaderMap::new()).unwrap_err().code, ErrorCode::PreconditionRequired);
    }

    #[test]
    fn a_client_that_has_the_body_is_recognised_in_a_list_and_by_a_weak_tag() {
        let mut headers = HeaderMap::new();
        assert!(!none_match(&headers, "\"a\""));
        headers.insert(header::IF_NONE_MATCH, "\"b\", W/\"a\"".parse().unwrap());
        assert!(none_match(&headers, "\"a\""));
        assert!(none_match(&headers, "W/\"b\""));
        assert!(!none_match(&headers, "\"c\""));
    }

    #[test]
    fn equal_bodies_have_equal_tags() {
        assert_eq!(of_content(b"x"), of_content(b"x"));
        assert_ne!(of_content(b"x"), of_content(b"y"));
    }
}

//! What a limited answer says of its limit. Invariant: the numbers are the throttle's own.

use actix_web::http::header::{self, HeaderName, HeaderValue};
use galley_domain::throttle::Verdict;

/// The headers that tell how much is left, and how long to wait when nothing is.
pub fn headers(verdict: &Verdict) -> Vec<(HeaderName, HeaderValue)> {
    let mut headers = vec![
        (HeaderName::from_static("x-ratelimit-limit"), HeaderValue::from(verdict.limit)),
        (HeaderName::from_static("x-ratelimit-remaining"), HeaderValue::from(verdict.remaining)),
        (HeaderName::from_static("x-ratelimit-reset"), HeaderValue::from(verdict.reset_secs)),
    ];
    if !verdict.allowed {
        headers.push((header::RETRY_AFTER, HeaderValue::from(verdict.retry_after_secs.max(1))));
    }
    headers
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_refused_attempt_is_told_to_wait() {
        let verdict = Verdict { allowed: true, limit: 5, remaining: 4, reset_secs: 12, retry_after_secs: 0 };
        assert_eq!(headers(&verdict).len(), 3);
        let refused = Verdict { allowed: false, remaining: 0, retry_after_secs: 9, ..verdict };
        assert!(headers(&refused).contains(&(header::RETRY_AFTER, HeaderValue::from(9))));
    }
}

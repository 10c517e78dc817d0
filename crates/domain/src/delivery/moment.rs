//! Moments as text. Invariant: two of them compare as text as they do in time, for all are in UTC, end in `Z` and have
//! six digits of a second.

use chrono::{DateTime, Datelike, SecondsFormat, Utc};

use crate::clock::Timestamp;

/// The moment as readers get it, such as `2026-01-31T09:00:00.000000Z`.
pub(super) fn text(at: Timestamp) -> String {
    at.to_rfc3339_opts(SecondsFormat::Micros, true)
}

/// The same moment in that form; nothing when `written` is not RFC 3339 or leaves the years 0 to 9999 in UTC.
pub(super) fn normalised(written: &str) -> Option<String> {
    let at = DateTime::parse_from_rfc3339(written).ok()?.with_timezone(&Utc);
    (0..=9999).contains(&at.year()).then(|| text(at))
}

//! When a document was published, as front matter and paths say it.

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use galley_domain::clock::Timestamp;

/// A date of front matter: RFC 3339, or with a space, or without time or zone; then it counts as UTC.
pub(super) fn parse(text: &str) -> Option<Timestamp> {
    let text = text.trim();
    if let Ok(moment) = DateTime::parse_from_rfc3339(text) {
        return Some(moment.with_timezone(&Utc));
    }
    for format in ["%Y-%m-%d %H:%M:%S %z", "%Y-%m-%d %H:%M %z"] {
        if let Ok(moment) = DateTime::parse_from_str(text, format) {
            return Some(moment.with_timezone(&Utc));
        }
    }
    for format in ["%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M:%S", "%Y-%m-%d %H:%M"] {
        if let Ok(moment) = NaiveDateTime::parse_from_str(text, format) {
            return Some(moment.and_utc());
        }
    }
    NaiveDate::parse_from_str(text, "%Y-%m-%d").ok().map(at_midnight)
}

/// The day in a path such as `2026/01/31/title`, or a file name such as `2026-01-31-title`.
pub(super) fn from_path(path: &str) -> Option<Timestamp> {
    let parts: Vec<_> = path.trim_start_matches('/').splitn(4, ['/', '-']).collect();
    let [year, month, day, ..] = parts.as_slice() else { return None };
    let number = |text: &str| text.parse::<u32>().ok();
    let year = i32::try_from(number(year).filter(|year| (1970..=9999).contains(year))?).ok()?;
    NaiveDate::from_ymd_opt(year, number(month)?, number(day)?).map(at_midnight)
}

fn at_midnight(day: NaiveDate) -> Timestamp {
    day.and_time(NaiveTime::MIN).and_utc()
}

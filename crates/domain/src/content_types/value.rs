//! Whether a value fits its field. Invariant: what comes out can be stored and is returned as it came in; only the
//! form of rich text is normalised.

use chrono::{DateTime, NaiveDate};
use regex::{Regex, RegexBuilder};
use serde_json::Value;

use crate::{
    accounts::Email,
    content_types::{Field, FieldKind},
    error::{ErrorCode, Issue},
    ids::{AssetId, EntryId},
    rich_text::RichText,
    text,
};

/// How much is asked of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strictness {
    /// Work in progress: the kind and the upper bounds must hold.
    Draft,
    /// About to be read by others: everything must.
    Publish,
}

const TEXT_MAX: u32 = 1_000;
const LONG_TEXT_MAX: u32 = 100_000;
const MARKDOWN_MAX: u32 = 1_000_000;
const JSON_MAX: usize = 64 * 1024;
const LIST_MAX: u32 = 1_000;
const SLUG_MAX: u32 = 200;
const SAFE_INTEGER: i64 = 1 << 53;

/// Compiles a pattern that must match a whole line of text, within a bounded size.
pub(super) fn compile(pattern: &str) -> Option<Regex> {
    RegexBuilder::new(&format!("^(?:{pattern})$")).size_limit(1 << 18).build().ok()
}

/// Checks `value` for `field`, which stands at `pointer`. `null` stands for no value.
///
/// # Errors
/// Everything that is wrong.
pub fn check_value(
    field: &Field,
    pointer: &str,
    value: &Value,
    how: Strictness,
) -> Result<Value, Vec<Issue>> {
    if is_empty(value) {
        let missing = Issue::at(pointer, ErrorCode::ValueRequired, format!("{} is required", field.label));
        return if field.required && how == Strictness::Publish {
            Err(vec![missing])
        } else {
            Ok(value.clone())
        };
    }
    let one = |result: Result<(), Issue>| result.map(|()| value.clone()).map_err(|issue| vec![issue]);
    let lower = |min: &Option<u32>| if how == Strictness::Publish { min.unwrap_or(0) } else { 0 };
    match &field.kind {
        FieldKind::Text { min, max, pattern } => one(string(pointer, value).and_then(|text| {
            length(pointer, text, lower(min), max.unwrap_or(TEXT_MAX).min(TEXT_MAX))?;
            if how == Strictness::Publish {
                fits(pointer, text, pattern.as_deref())?;
            }
            Ok(())
        })),
        FieldKind::LongText { min, max } => one(string(pointer, value).and_then(|text| {
            length(pointer, text, lower(min), max.unwrap_or(LONG_TEXT_MAX).min(LONG_TEXT_MAX))
        })),
        FieldKind::Markdown { max } => one(string(pointer, value)
            .and_then(|text| length(pointer, text, 0, max.unwrap_or(MARKDOWN_MAX).min(MARKDOWN_MAX)))),
        FieldKind::RichText { max } => rich_text(pointer, value, max.unwrap_or(MARKDOWN_MAX)),
        FieldKind::Integer { min, max } => one(integer(pointer, value, *min, *max)),
        FieldKind::Decimal { min, max } => one(decimal(pointer, value, *min, *max)),
        FieldKind::Boolean => {
            one(value.as_bool().map(drop).ok_or_else(|| wrong_type(pointer, "true or false")))
        }
        FieldKind::Date => one(string(pointer, value).and_then(|text| {
            let day = NaiveDate::parse_from_str(text, "%Y-%m-%d").ok().filter(|_| text.len() == 10);
            day.map(drop).ok_or_else(|| wrong_type(pointer, "a day such as 2026-01-31"))
        })),
        FieldKind::Datetime => one(string(pointer, value).and_then(|text| {
            let moment = DateTime::parse_from_rfc3339(text).ok();
            moment.map(drop).ok_or_else(|| wrong_type(pointer, "a moment such as 2026-01-31T09:00:00Z"))
        })),
        FieldKind::Select { options } => one(string(pointer, value).and_then(|text| {
            let known = options.iter().any(|option| option.value == text);
            known
                .then_some(())
                .ok_or_else(|| Issue::at(pointer, ErrorCode::ValueOption, "not among the options"))
        })),
        FieldKind::MultiSelect { options, max, min } => list(pointer, value, lower(min), *max, |at, item| {
            let text = string(at, item)?;
            let known = options.iter().any(|option| option.value == text);
            known.then_some(()).ok_or_else(|| Issue::at(at, ErrorCode::ValueOption, "not among the options"))
        }),
        FieldKind::Slug { .. } => one(string(pointer, value).and_then(|text| slug(pointer, text))),
        FieldKind::Url => one(string(pointer, value).and_then(|text| {
            length(pointer, text, 0, 2_000)?;
            let sound = url::Url::parse(text)
                .is_ok_and(|url| matches!(url.scheme(), "http" | "https") && url.has_host());
            sound
                .then_some(())
                .ok_or_else(|| wrong_type(pointer, "an address beginning with http:// or https://"))
        })),
        FieldKind::Email => one(string(pointer, value).and_then(|text| {
            Email::try_new(pointer, text).map(drop).map_err(|_| wrong_type(pointer, "an e-mail address"))
        })),
        FieldKind::Colour => one(string(pointer, value).and_then(|text| {
            let digits = text.strip_prefix('#').filter(|rest| rest.len() == 6);
            let sound = digits.is_some_and(|rest| rest.bytes().all(|b| b.is_ascii_hexdigit()));
            sound.then_some(()).ok_or_else(|| wrong_type(pointer, "a colour such as #1a2b3c"))
        })),
        FieldKind::Json => one(json(pointer, value)),
        FieldKind::Media { multiple: true, min, max }
        | FieldKind::Relation { multiple: true, min, max, .. } => list(pointer, value, lower(min), *max, id),
        FieldKind::Media { multiple: false, .. } | FieldKind::Relation { multiple: false, .. } => {
            one(id(pointer, value))
        }
    }
}

/// Whether a value says nothing: `null`, an empty text or an empty list.
pub(super) fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Bool(_) | Value::Number(_) | Value::Object(_) => false,
    }
}

/// The entries and files that a checked value points at, in order.
pub fn references(field: &Field, value: &Value) -> (Vec<EntryId>, Vec<AssetId>) {
    let texts = || match value {
        Value::Array(items) => items.iter().filter_map(Value::as_str).collect(),
        Value::String(text) => vec![text.as_str()],
        _ => Vec::new(),
    };
    match &field.kind {
        FieldKind::Relation { .. } => {
            (texts().iter().filter_map(|text| text.parse().ok()).collect(), Vec::new())
        }
        FieldKind::Media { .. } => {
            (Vec::new(), texts().iter().filter_map(|text| text.parse().ok()).collect())
        }
        FieldKind::RichText { .. } => {
            (Vec::new(), RichText::parse(value).map(|document| document.assets()).unwrap_or_default())
        }
        _ => (Vec::new(), Vec::new()),
    }
}

fn wrong_type(pointer: &str, expected: &str) -> Issue {
    Issue::at(pointer, ErrorCode::ValueType, format!("must be {expected}"))
}

fn string<'a>(pointer: &str, value: &'a Value) -> Result<&'a str, Issue> {
    let text = value.as_str().ok_or_else(|| wrong_type(pointer, "text"))?;
    text::check(pointer, text, usize::MAX)?;
    Ok(text)
}

fn length(pointer: &str, text: &str, min: u32, max: u32) -> Result<(), Issue> {
    let count = text.chars().count();
    if count < min as usize {
        return Err(Issue::at(pointer, ErrorCode::ValueTooShort, format!("at least {min} characters")));
    }
    text::check(pointer, text, max as usize)
}

fn fits(pointer: &str, text: &str, pattern: Option<&str>) -> Result<(), Issue> {
    let fits = pattern.and_then(compile).is_none_or(|pattern| pattern.is_match(text));
    fits.then_some(())
        .ok_or_else(|| Issue::at(pointer, ErrorCode::ValuePattern, ErrorCode::ValuePattern.title()))
}

fn integer(pointer: &str, value: &Value, min: Option<i64>, max: Option<i64>) -> Result<(), Issue> {
    let number = value.as_i64().ok_or_else(|| wrong_type(pointer, "a whole number"))?;
    let (min, max) = (min.unwrap_or(-SAFE_INTEGER), max.unwrap_or(SAFE_INTEGER));
    if (min..=max).contains(&number) { Ok(()) } else { Err(out_of_range(pointer, min, max)) }
}

fn decimal(pointer: &str, value: &Value, min: Option<f64>, max: Option<f64>) -> Result<(), Issue> {
    let number = value.as_f64().ok_or_else(|| wrong_type(pointer, "a number"))?;
    let (min, max) = (min.unwrap_or(f64::MIN), max.unwrap_or(f64::MAX));
    if (min..=max).contains(&number) { Ok(()) } else { Err(out_of_range(pointer, min, max)) }
}

fn out_of_range(pointer: &str, min: impl std::fmt::Display, max: impl std::fmt::Display) -> Issue {
    Issue::at(pointer, ErrorCode::ValueOutOfRange, format!("must be from {min} to {max}"))
}

fn slug(pointer: &str, text: &str) -> Result<(), Issue> {
    length(pointer, text, 0, SLUG_MAX)?;
    let sound = crate::entries::slug::is_slug(text);
    sound.then_some(()).ok_or_else(|| Issue::at(pointer, ErrorCode::ValueSlug, ErrorCode::ValueSlug.title()))
}

fn json(pointer: &str, value: &Value) -> Result<(), Issue> {
    let written = value.to_string();
    if written.contains("\\u0000") && contains_nul(value) {
        return Err(Issue::at(
            pointer,
            ErrorCode::ValueControlCharacter,
            "the character U+0000 cannot be stored",
        ));
    }
    if written.len() > JSON_MAX {
        return Err(Issue::at(pointer, ErrorCode::ValueTooLong, "at most 64 kB"));
    }
    Ok(())
}

fn contains_nul(value: &Value) -> bool {
    match value {
        Value::String(text) => text.contains('\0'),
        Value::Array(items) => items.iter().any(contains_nul),
        Value::Object(map) => map.iter().any(|(key, value)| key.contains('\0') || contains_nul(value)),
        Value::Null | Value::Bool(_) | Value::Number(_) => false,
    }
}

fn id(pointer: &str, value: &Value) -> Result<(), Issue> {
    let known = value.as_str().is_some_and(|text| text.parse::<EntryId>().is_ok());
    known.then_some(()).ok_or_else(|| wrong_type(pointer, "an id"))
}

fn list(
    pointer: &str,
    value: &Value,
    min: u32,
    max: Option<u32>,
    item: impl Fn(&str, &Value) -> Result<(), Issue>,
) -> Result<Value, Vec<Issue>> {
    let items = value.as_array().ok_or_else(|| vec![wrong_type(pointer, "a list")])?;
    let (min, max) = (min as usize, max.unwrap_or(LIST_MAX).min(LIST_MAX) as usize);
    let mut issues: Vec<_> = items
        .iter()
        .enumerate()
        .filter_map(|(at, value)| item(&format!("{pointer}/{at}"), value).err())
        .collect();
    if items.len() < min {
        issues.push(Issue::at(pointer, ErrorCode::ValueTooFew, format!("at least {min}")));
    }
    if items.len() > max {
        issues.push(Issue::at(pointer, ErrorCode::ValueTooMany, format!("at most {max}")));
    }
    let repeated = items.iter().enumerate().any(|(at, value)| items[..at].contains(value));
    if repeated {
        issues.push(Issue::at(pointer, ErrorCode::ValueOption, "the same value twice"));
    }
    if issues.is_empty() { Ok(value.clone()) } else { Err(issues) }
}

fn rich_text(pointer: &str, value: &Value, max: u32) -> Result<Value, Vec<Issue>> {
    let document = RichText::parse(value).map_err(|issues| {
        issues
            .into_iter()
            .map(|issue| Issue { pointer: format!("{pointer}{}", issue.pointer), ..issue })
            .collect::<Vec<_>>()
    })?;
    length(pointer, &document.plain_text(), 0, max).map_err(|issue| vec![issue])?;
    Ok(document.to_value())
}

//! Where an entry's page is on the site. Invariant: a URL is an absolute path: it begins with exactly one slash and has
//! only characters that may stand in a path (RFC 3986).

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

use crate::{
    content_types::{ContentType, FieldKind},
    entries::Document,
    locale::Locale,
};

/// What stands in one part of a path as it is: unreserved characters and those that mean nothing there.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b'!')
    .remove(b'$')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b'+')
    .remove(b',')
    .remove(b';')
    .remove(b'=')
    .remove(b':')
    .remove(b'@');
const PATH: &AsciiSet = &SEGMENT.remove(b'/');
const ENCODED_PATH: &AsciiSet = &PATH.remove(b'%');

/// The entry's own `path` when its type has such a unique text field and it is filled; else the type's pattern with the
/// entry's values, if it has them all.
pub fn page_url(content_type: &ContentType, document: &Document, locale: &Locale) -> Option<String> {
    let own = content_type
        .field("path")
        .filter(|field| field.unique && matches!(field.kind, FieldKind::Text { .. }));
    let path = own.and_then(|field| document.get(field, locale).as_str()).map(str::trim);
    if let Some(path) = path.filter(|path| !path.is_empty()) {
        return Some(absolute(path));
    }
    let mut parts = content_type.url_pattern.as_deref()?.split('{');
    let mut url = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (key, rest) = part.split_once('}')?;
        let value = place(document.get(content_type.field(key)?, locale))?;
        url.extend(utf8_percent_encode(&value, SEGMENT));
        url.push_str(rest);
    }
    Some(absolute(&url))
}

fn place(value: &Value) -> Option<String> {
    match value {
        Value::String(text) if !text.is_empty() => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(yes) => Some(yes.to_string()),
        Value::String(_) | Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

/// With one slash in front: two would name another host.
fn absolute(path: &str) -> String {
    let path = path.trim_start_matches(['/', '\\']);
    let allowed = if is_encoded(path) { ENCODED_PATH } else { PATH };
    format!("/{}", utf8_percent_encode(path, allowed))
}

/// Whether every `%` in it begins an escape.
fn is_encoded(path: &str) -> bool {
    path.split('%').skip(1).all(|rest| rest.bytes().take(2).filter(u8::is_ascii_hexdigit).count() == 2)
}

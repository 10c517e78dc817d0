//! Front matter: TOML between `+++` lines, YAML between `---` lines, or one JSON object. Invariant: values keep their
//! kinds; the body starts at the line after.

use serde_json::{Map, Value};

/// A file taken apart.
#[derive(Debug, PartialEq)]
pub(super) struct Parts<'a> {
    /// The values of the front matter.
    pub values: Map<String, Value>,
    /// The text behind it.
    pub body: &'a str,
    /// The line of the file at which the body begins, from 1.
    pub body_line: usize,
}

/// What is wrong, and at which line of the file.
#[derive(Debug, PartialEq)]
pub(super) struct Wrong {
    pub line: usize,
    pub detail: String,
}

/// Takes a file apart. A file without front matter is all body.
pub(super) fn split(text: &str) -> Result<Parts<'_>, Wrong> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    match text.lines().next().map(str::trim_end) {
        Some("+++") => fenced(text, "+++", toml),
        Some("---") => fenced(text, "---", yaml),
        Some(line) if line.starts_with('{') => json(text),
        Some(_) | None => Ok(Parts { values: Map::new(), body: text, body_line: 1 }),
    }
}

fn fenced<'a>(
    text: &'a str,
    fence: &str,
    parse: impl Fn(&str) -> Result<Map<String, Value>, Wrong>,
) -> Result<Parts<'a>, Wrong> {
    let start = text.find('\n').map_or(text.len(), |at| at + 1);
    let mut at = start;
    for (number, line) in text[start..].split_inclusive('\n').enumerate() {
        if line.trim_end() == fence {
            let values = parse(&text[start..at])?;
            return Ok(Parts { values, body: &text[at + line.len()..], body_line: number + 3 });
        }
        at += line.len();
    }
    Err(Wrong { line: 1, detail: format!("the front matter has no closing {fence}") })
}

fn toml(text: &str) -> Result<Map<String, Value>, Wrong> {
    let line = |at: usize| text[..at.min(text.len())].matches('\n').count() + 2;
    let table: toml::Table = text.parse().map_err(|error: toml::de::Error| Wrong {
        line: error.span().map_or(1, |span| line(span.start)),
        detail: error.message().to_owned(),
    })?;
    Ok(table.into_iter().map(|(key, value)| (key, from_toml(value))).collect())
}

fn from_toml(value: toml::Value) -> Value {
    match value {
        toml::Value::String(text) => Value::String(text),
        toml::Value::Integer(number) => number.into(),
        toml::Value::Float(number) => number.into(),
        toml::Value::Boolean(yes) => Value::Bool(yes),
        toml::Value::Datetime(moment) => Value::String(moment.to_string()),
        toml::Value::Array(items) => items.into_iter().map(from_toml).collect(),
        toml::Value::Table(table) => {
            Value::Object(table.into_iter().map(|(key, value)| (key, from_toml(value))).collect())
        }
    }
}

fn yaml(text: &str) -> Result<Map<String, Value>, Wrong> {
    let wrong = |line: usize, detail: String| Wrong { line, detail };
    let parsed: serde_yaml_ng::Value = serde_yaml_ng::from_str(text)
        .map_err(|error| wrong(error.location().map_or(1, |at| at.line() + 1), error.to_string()))?;
    match serde_json::to_value(parsed) {
        Ok(Value::Object(values)) => Ok(values),
        Ok(Value::Null) => Ok(Map::new()),
        Ok(_) | Err(_) => Err(wrong(2, "the front matter is not a list of keys and values".into())),
    }
}

fn json(text: &str) -> Result<Parts<'_>, Wrong> {
    let mut stream = serde_json::Deserializer::from_str(text).into_iter::<Map<String, Value>>();
    match stream.next() {
        Some(Ok(values)) => {
            let end = stream.byte_offset();
            let rest = &text[end..];
            let body = rest.strip_prefix("\r\n").or_else(|| rest.strip_prefix('\n')).unwrap_or(rest);
            let body_line = text[..text.len() - body.len()].matches('\n').count() + 1;
            Ok(Parts { values, body, body_line })
        }
        Some(Err(error)) => Err(Wrong { line: error.line(), detail: error.to_string() }),
        None => Ok(Parts { values: Map::new(), body: text, body_line: 1 }),
    }
}

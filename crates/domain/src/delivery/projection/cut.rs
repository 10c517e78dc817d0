//! Cuts stored JSON into its parts without reading what is in them. Invariant: of JSON text, the parts are those that a
//! parser finds; of anything else there may be none, or wrong ones, but never a panic.
//!
//! Most of a document is a few long texts that are copied as they are. A parser looks at each of their bytes; here they
//! are passed over as fast as memory is read, which halves the cost of a list.

use memchr::memchr2;

/// Tells `each` the key and the text of every member of the object in `text`; `None` when it is not an object.
pub(super) fn members<'t>(text: &'t str, mut each: impl FnMut(&'t str, &'t str)) -> Option<()> {
    let mut cursor = Cursor { text, at: 0 };
    cursor.take(b'{')?;
    if cursor.peek()? == b'}' {
        return Some(());
    }
    loop {
        let key = cursor.value()?.strip_prefix('"')?.strip_suffix('"')?;
        cursor.take(b':')?;
        each(key, cursor.value()?);
        if !cursor.goes_on(b'}')? {
            return Some(());
        }
    }
}

/// The text of every item of the list in `text`; `None` when it is not a list.
pub(super) fn items(text: &str) -> Option<Vec<&str>> {
    let mut cursor = Cursor { text, at: 0 };
    let mut items = Vec::new();
    cursor.take(b'[')?;
    if cursor.peek()? == b']' {
        return Some(items);
    }
    loop {
        items.push(cursor.value()?);
        if !cursor.goes_on(b']')? {
            return Some(items);
        }
    }
}

/// A place in a text.
struct Cursor<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Cursor<'t> {
    /// The next byte that is not white.
    fn peek(&mut self) -> Option<u8> {
        loop {
            match *self.text.as_bytes().get(self.at)? {
                b' ' | b'\t' | b'\n' | b'\r' => self.at += 1,
                byte => return Some(byte),
            }
        }
    }

    fn take(&mut self, byte: u8) -> Option<()> {
        (self.peek()? == byte).then(|| self.at += 1)
    }

    /// Whether another part follows, or else `end`.
    fn goes_on(&mut self, end: u8) -> Option<bool> {
        let byte = self.peek()?;
        self.at += 1;
        (byte == b',' || byte == end).then_some(byte == b',')
    }

    /// The text of the value that begins here.
    fn value(&mut self) -> Option<&'t str> {
        let first = self.peek()?;
        let start = self.at;
        match first {
            b'"' => self.pass_string()?,
            b'{' | b'[' => self.pass_nested()?,
            _ => self.pass_word(),
        }
        self.text.get(start..self.at).filter(|value| !value.is_empty())
    }

    fn pass_string(&mut self) -> Option<()> {
        self.at += 1;
        loop {
            let bytes = self.text.as_bytes();
            let found = self.at + memchr2(b'"', b'\\', bytes.get(self.at..)?)?;
            self.at = found + 1;
            if bytes[found] == b'"' {
                return Some(());
            }
            self.at += 1;
        }
    }

    fn pass_nested(&mut self) -> Option<()> {
        let mut depth = 0_usize;
        loop {
            match *self.text.as_bytes().get(self.at)? {
                b'"' => {
                    self.pass_string()?;
                    continue;
                }
                b'{' | b'[' => depth += 1,
                b'}' | b']' => depth = depth.checked_sub(1)?,
                _ => {}
            }
            self.at += 1;
            if depth == 0 {
                return Some(());
            }
        }
    }

    /// A number, `true`, `false` or `null`.
    fn pass_word(&mut self) {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        let ends = |byte: &u8| matches!(byte, b',' | b'}' | b']' | b':' | b'"') || byte.is_ascii_whitespace();
        self.at += rest.iter().position(ends).unwrap_or(rest.len());
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;
    use serde_json::{Value, value::RawValue};

    use super::*;

    fn cut(text: &str) -> Option<BTreeMap<&str, &str>> {
        let mut all = BTreeMap::new();
        members(text, |key, value| {
            all.insert(key, value);
        })?;
        Some(all)
    }

    fn json() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            any::<f64>().prop_map(Value::from),
            r#"[a-zé"\\{}\[\],: \n]{0,20}"#.prop_map(Value::from),
        ];
        leaf.prop_recursive(4, 40, 6, |inner| {
            let list = prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from);
            let members = prop::collection::btree_map("[a-z_]{1,8}", inner, 0..6);
            prop_oneof![list, members.prop_map(|members| members.into_iter().collect())]
        })
    }

    proptest! {
        #[test]
        fn the_parts_are_those_that_a_parser_finds(value in json(), pretty: bool) {
            let text = if pretty { serde_json::to_string_pretty(&value) } else { serde_json::to_string(&value) };
            let text = text.unwrap();
            if value.is_object() {
                let parsed: BTreeMap<&str, &RawValue> = serde_json::from_str(&text).unwrap();
                let parsed = parsed.into_iter().map(|(key, value)| (key, value.get())).collect();
                prop_assert_eq!(cut(&text), Some(parsed));
            } else {
                prop_assert_eq!(cut(&text), None);
            }
            let parsed = serde_json::from_str::<Vec<&RawValue>>(&text).ok();
            let parsed = parsed.map(|items| items.into_iter().map(RawValue::get).collect::<Vec<_>>());
            prop_assert_eq!(items(&text), parsed);
        }

        #[test]
        fn no_text_is_too_strange(text in r#"[a-zé"\\{}\[\],: \n0-9]{0,40}"#) {
            let _ = (cut(&text), items(&text), cut(&format!("{{{text}")), items(&format!("[{text}")));
        }
    }
}

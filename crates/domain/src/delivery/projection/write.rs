//! Writes a projection of stored JSON. Invariant: what is not named is not written, whatever the stored document holds.

use std::fmt;

use serde::{
    Deserialize, Deserializer,
    de::{Error as _, MapAccess, Visitor},
};
use serde_json::{Error, Value, value::RawValue};

use crate::{
    delivery::projection::shape::{Member, Shape},
    rich_text::{Markup, RichText},
};

/// Writes the members of an item.
pub(super) fn item(
    members: &[Member],
    document: &str,
    sources: &str,
    markup: &dyn Markup,
    out: &mut Vec<u8>,
) -> Result<(), Error> {
    let document = serde_json::from_str(document)?;
    let sources = serde_json::from_str(sources)?;
    Writer { sources, markup, out }.object(members, &document)
}

struct Writer<'a> {
    sources: Object<'a>,
    markup: &'a dyn Markup,
    out: &'a mut Vec<u8>,
}

impl Writer<'_> {
    fn object(&mut self, members: &[Member], stored: &Object<'_>) -> Result<(), Error> {
        self.out.push(b'{');
        for (at, member) in members.iter().enumerate() {
            if at > 0 {
                self.out.push(b',');
            }
            // Keys have no character that JSON escapes.
            self.out.push(b'"');
            self.out.extend_from_slice(member.key.as_bytes());
            self.out.extend_from_slice(b"\":");
            let from = if member.shape.needs_source() { &self.sources } else { stored };
            match from.get(at, &member.key) {
                Some(value) => self.value(&member.shape, value)?,
                None => self.out.extend_from_slice(if member.list { b"[]" } else { b"null" }),
            }
        }
        self.out.push(b'}');
        Ok(())
    }

    fn value(&mut self, shape: &Shape, stored: &RawValue) -> Result<(), Error> {
        match shape {
            Shape::AsIs | Shape::Source => {
                self.raw(stored);
                Ok(())
            }
            Shape::Ids => self.each(stored, |writer, object| {
                let Identified { id } = serde_json::from_str(object.get())?;
                writer.raw(id);
                Ok(())
            }),
            Shape::Members(inner) => {
                self.each(stored, |writer, object| writer.object(inner, &serde_json::from_str(object.get())?))
            }
            Shape::RichTextAsMarkdown => {
                self.text(&self.markup.document_to_markdown(&rich_text(stored)?).value)
            }
            Shape::RichTextAsWords => self.text(&rich_text(stored)?.plain_text()),
            Shape::MarkdownAsWords => {
                let markdown: String = serde_json::from_str(stored.get())?;
                self.text(&self.markup.markdown_to_document(&markdown).value.plain_text())
            }
        }
    }

    /// Writes the object or every object of the list in `stored`; anything else as `null`.
    fn each(
        &mut self,
        stored: &RawValue,
        mut write: impl FnMut(&mut Self, &RawValue) -> Result<(), Error>,
    ) -> Result<(), Error> {
        match stored.get().as_bytes().first() {
            Some(b'{') => write(self, stored),
            Some(b'[') => {
                self.out.push(b'[');
                for (at, object) in
                    serde_json::from_str::<Vec<&RawValue>>(stored.get())?.into_iter().enumerate()
                {
                    if at > 0 {
                        self.out.push(b',');
                    }
                    write(self, object)?;
                }
                self.out.push(b']');
                Ok(())
            }
            _ => {
                self.out.extend_from_slice(b"null");
                Ok(())
            }
        }
    }

    fn raw(&mut self, stored: &RawValue) {
        self.out.extend_from_slice(stored.get().as_bytes());
    }

    fn text(&mut self, text: &str) -> Result<(), Error> {
        serde_json::to_writer(&mut *self.out, text)
    }
}

fn rich_text(source: &RawValue) -> Result<RichText, Error> {
    let value: Value = serde_json::from_str(source.get())?;
    RichText::parse(&value).map_err(|_| Error::custom("stored rich text is not valid"))
}

/// An object whose members are known by name and not looked into.
#[derive(Default)]
struct Object<'a>(Vec<(&'a str, &'a RawValue)>);

impl<'a> Object<'a> {
    /// The member `key`, which is likely to be found at or after `likely`.
    fn get(&self, likely: usize, key: &str) -> Option<&'a RawValue> {
        let (before, after) = self.0.split_at(likely.min(self.0.len()));
        after.iter().chain(before).find(|(name, _)| *name == key).map(|(_, value)| *value)
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Object<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Members;

        impl<'de> Visitor<'de> for Members {
            type Value = Object<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut members = Vec::with_capacity(16);
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Object(members))
            }
        }

        deserializer.deserialize_map(Members)
    }
}

#[derive(Deserialize)]
struct Identified<'a> {
    #[serde(borrow)]
    id: &'a RawValue,
}

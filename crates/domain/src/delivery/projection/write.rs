//! Writes a projection of stored JSON. Invariant: what is not named is not written, whatever the stored document holds.

use serde::de::Error as _;
use serde_json::{Error, Value};

use crate::{
    delivery::projection::{
        cut,
        shape::{Member, Shape},
    },
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
    Writer { sources, markup, out }.object(members, document)
}

struct Writer<'a> {
    sources: &'a str,
    markup: &'a dyn Markup,
    out: &'a mut Vec<u8>,
}

impl<'a> Writer<'a> {
    fn object(&mut self, members: &[Member], stored: &str) -> Result<(), Error> {
        let values = self.values(members, stored)?;
        self.out.push(b'{');
        for (at, (member, value)) in members.iter().zip(values).enumerate() {
            if at > 0 {
                self.out.push(b',');
            }
            // Keys have no character that JSON escapes.
            self.out.push(b'"');
            self.out.extend_from_slice(member.key.as_bytes());
            self.out.extend_from_slice(b"\":");
            match value {
                Some(value) => self.value(&member.shape, value)?,
                None => self.out.extend_from_slice(if member.list { b"[]" } else { b"null" }),
            }
        }
        self.out.push(b'}');
        Ok(())
    }

    /// The text of each member, from the stored object or from the sources.
    fn values<'v>(&self, members: &[Member], stored: &'v str) -> Result<Vec<Option<&'v str>>, Error>
    where
        'a: 'v,
    {
        let mut values = vec![None; members.len()];
        for (text, sources) in [(stored, false), (self.sources, true)] {
            if !members.iter().any(|member| member.shape.needs_source() == sources) {
                continue;
            }
            let wanted =
                |member: &Member, key: &str| member.key == key && member.shape.needs_source() == sources;
            // Members are mostly wanted in the order in which they are stored.
            let mut likely = 0;
            let cut = cut::members(text, |key, value| {
                let mut places = (likely..members.len()).chain(0..likely);
                if let Some(at) = places.find(|at| wanted(&members[*at], key)) {
                    values[at] = Some(value);
                    likely = at + 1;
                }
            });
            cut.ok_or_else(|| Error::custom("a stored document is not an object"))?;
        }
        Ok(values)
    }

    fn value(&mut self, shape: &Shape, stored: &str) -> Result<(), Error> {
        match shape {
            Shape::AsIs | Shape::Source => {
                self.out.extend_from_slice(stored.as_bytes());
                Ok(())
            }
            Shape::Ids => self.each(stored, |writer, object| {
                let mut id = None;
                cut::members(object, |key, value| id = if key == "id" { Some(value) } else { id })
                    .and(id)
                    .map(|id| writer.out.extend_from_slice(id.as_bytes()))
                    .ok_or_else(|| Error::custom("what is related has no id"))
            }),
            Shape::Members(inner) => self.each(stored, |writer, object| writer.object(inner, object)),
            Shape::RichTextAsMarkdown => {
                self.text(&self.markup.document_to_markdown(&rich_text(stored)?).value)
            }
            Shape::RichTextAsWords => self.text(&rich_text(stored)?.plain_text()),
            Shape::MarkdownAsWords => {
                let markdown: String = serde_json::from_str(stored)?;
                self.text(&self.markup.markdown_to_document(&markdown).value.plain_text())
            }
        }
    }

    /// Writes the object or every object of the list in `stored`; anything else as `null`.
    fn each(
        &mut self,
        stored: &str,
        mut write: impl FnMut(&mut Self, &str) -> Result<(), Error>,
    ) -> Result<(), Error> {
        match stored.as_bytes().first() {
            Some(b'{') => write(self, stored),
            Some(b'[') => {
                self.out.push(b'[');
                let objects = cut::items(stored).ok_or_else(|| Error::custom("a stored list is broken"))?;
                for (at, object) in objects.into_iter().enumerate() {
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

    fn text(&mut self, text: &str) -> Result<(), Error> {
        serde_json::to_writer(&mut *self.out, text)
    }
}

fn rich_text(source: &str) -> Result<RichText, Error> {
    let value: Value = serde_json::from_str(source)?;
    RichText::parse(&value).map_err(|_| Error::custom("stored rich text is not valid"))
}

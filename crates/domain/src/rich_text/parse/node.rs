//! The shape that all nodes and marks share. Invariant: a [`Node`] has no properties but the five that ProseMirror
//! writes, each of its JSON type.

use serde_json::{Map, Value};

use super::Reader;
use crate::rich_text::{
    MAX_NODES,
    problem::{Problem, quoted},
};

/// One node, taken apart but not yet understood.
pub(super) struct Node<'v> {
    pub(super) kind: &'v str,
    pub(super) attrs: Option<&'v Map<String, Value>>,
    pub(super) content: &'v [Value],
    pub(super) marks: &'v [Value],
    pub(super) text: Option<&'v str>,
}

impl Reader {
    /// Takes a node apart and counts it.
    pub(super) fn node<'v>(&mut self, value: &'v Value) -> Option<Node<'v>> {
        self.nodes += 1;
        if self.nodes == MAX_NODES + 1 {
            self.refuse(&Problem::TooManyNodes);
        }
        if self.nodes > MAX_NODES {
            return None;
        }
        let (kind, object) =
            self.object(value, &["type", "attrs", "content", "marks", "text"], &Problem::NotANode)?;
        Some(Node {
            kind,
            attrs: self.map(object, "attrs"),
            content: self.array(object, "content"),
            marks: self.array(object, "marks"),
            text: self.string(object, "text"),
        })
    }

    /// The type and the attributes of a mark.
    pub(super) fn mark_parts<'v>(
        &mut self,
        value: &'v Value,
    ) -> Option<(&'v str, Option<&'v Map<String, Value>>)> {
        let (kind, object) = self.object(value, &["type", "attrs"], &Problem::NotAMark)?;
        Some((kind, self.map(object, "attrs")))
    }

    /// A string from `object`, which must be storable; `None` when it is absent or null.
    pub(super) fn string<'v>(&mut self, object: &'v Map<String, Value>, name: &str) -> Option<&'v str> {
        match object.get(name) {
            None | Some(Value::Null) => None,
            Some(Value::String(text)) if text.contains('\0') => {
                self.at(name, |reader| reader.refuse(&Problem::Nul));
                None
            }
            Some(Value::String(text)) => Some(text),
            Some(_) => {
                self.at(name, |reader| reader.refuse(&Problem::WrongKind("a string")));
                None
            }
        }
    }

    fn object<'v>(
        &mut self,
        value: &'v Value,
        properties: &[&str],
        otherwise: &Problem,
    ) -> Option<(&'v str, &'v Map<String, Value>)> {
        let object = value.as_object();
        let kind = object.and_then(|object| object.get("type")).and_then(Value::as_str);
        let (Some(object), Some(kind)) = (object, kind) else {
            self.refuse(otherwise);
            return None;
        };
        for name in object.keys().filter(|name| !properties.contains(&name.as_str())) {
            let name = quoted(name);
            self.at(&name, |reader| reader.refuse(&Problem::UnknownProperty(name.clone())));
        }
        Some((kind, object))
    }

    fn map<'v>(&mut self, object: &'v Map<String, Value>, name: &str) -> Option<&'v Map<String, Value>> {
        match object.get(name) {
            None | Some(Value::Null) => None,
            Some(Value::Object(map)) => Some(map),
            Some(_) => {
                self.at(name, |reader| reader.refuse(&Problem::WrongKind("an object")));
                None
            }
        }
    }

    fn array<'v>(&mut self, object: &'v Map<String, Value>, name: &str) -> &'v [Value] {
        match object.get(name) {
            None | Some(Value::Null) => &[],
            Some(Value::Array(items)) => items,
            Some(_) => {
                self.at(name, |reader| reader.refuse(&Problem::WrongKind("a list")));
                &[]
            }
        }
    }
}

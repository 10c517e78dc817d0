//! An entry as it shows in documents that point at it. Invariant: it is taken from the entry's own published document
//! and reaches no further: what it points at in turn is there by id alone.

use serde_json::{Map, Value};

use crate::{
    content_types::{ContentType, FieldKind},
    delivery::members,
};

/// The entry with this published document, of the type `of`.
pub(super) fn object(document: &Map<String, Value>, of: &ContentType) -> Option<Value> {
    let mut object = Map::new();
    object.insert("id".into(), document.get("id")?.clone());
    object.insert("type".into(), of.key.as_str().into());
    object.insert("url".into(), document.get("url").cloned().unwrap_or_default());
    for field in of.fields.iter().filter(|field| members::shown_by_relation(&field.kind)) {
        let value = match (document.get(field.key.as_str()), &field.kind) {
            (Some(value), FieldKind::Relation { .. }) => ids(value),
            (Some(value), _) => value.clone(),
            (None, _) => super::absent(field),
        };
        object.insert(field.key.to_string(), value);
    }
    Some(Value::Object(object))
}

/// The objects in the value of a relation or media field.
pub(super) fn objects(value: &Value) -> &[Value] {
    match value {
        Value::Array(objects) => objects,
        Value::Object(_) => std::slice::from_ref(value),
        _ => &[],
    }
}

/// The id of an object.
pub(super) fn id(object: &Value) -> Option<&str> {
    object.get("id").and_then(Value::as_str)
}

fn ids(value: &Value) -> Value {
    match value {
        Value::Array(objects) => objects.iter().filter_map(id).collect(),
        object => id(object).into(),
    }
}

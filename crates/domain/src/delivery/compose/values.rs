//! What a document can be found by. Invariant: the values are read from the composed document alone, so no query can
//! tell anything that the document does not.

use serde_json::{Map, Value};

use crate::{
    content_types::{ContentType, ContentTypes, FieldKind},
    delivery::{IndexedValue, Scalar, compose::related, members},
};

/// The values of `document` under the paths of queries, each once.
pub(super) fn of(of: &ContentType, types: &ContentTypes, document: &Map<String, Value>) -> Vec<IndexedValue> {
    let mut found = Vec::new();
    for field in of.fields.iter().filter(|field| field.kind.is_queryable()) {
        let path = field.key.as_str();
        let Some(value) = document.get(path) else { continue };
        match &field.kind {
            FieldKind::Media { .. } => found.extend(ids(path, value)),
            FieldKind::Relation { target, .. } => {
                found.extend(ids(path, value));
                found.extend(ids(&format!("{path}.id"), value));
                found
                    .extend(types.by_key(target).into_iter().flat_map(|target| through(path, value, target)));
            }
            _ => found.extend(plain(path, value)),
        }
    }
    found
}

/// What the entry can be found by of the entries that it points at with the field `path`.
fn through(path: &str, value: &Value, target: &ContentType) -> Vec<IndexedValue> {
    let mut found: Vec<IndexedValue> = Vec::new();
    for field in target.fields.iter().filter(|field| members::found_by_relation(&field.kind)) {
        let path = format!("{path}.{}", field.key);
        let first = found.len();
        for object in related::objects(value) {
            for value in plain(&path, &object[field.key.as_str()]) {
                if !found[first..].contains(&value) {
                    found.push(value);
                }
            }
        }
    }
    found
}

fn ids(path: &str, value: &Value) -> Vec<IndexedValue> {
    let ids = related::objects(value).iter().filter_map(related::id);
    ids.map(|id| IndexedValue { path: path.to_owned(), value: Scalar::Text(id.to_owned()) }).collect()
}

/// The values of a plain field; what says nothing has none.
fn plain(path: &str, value: &Value) -> Vec<IndexedValue> {
    let items = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
    let scalars = items.iter().filter_map(|item| match item {
        Value::String(text) if text.is_empty() => None,
        Value::String(text) => Some(Scalar::Text(text.clone())),
        Value::Number(number) => number.as_f64().map(Scalar::Number),
        Value::Bool(yes) => Some(Scalar::Boolean(*yes)),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    });
    scalars.map(|value| IndexedValue { path: path.to_owned(), value }).collect()
}

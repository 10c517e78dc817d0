//! What a document depends on. Invariant: every entry and file whose change could change the document is named, also
//! what is left out of it because it is not published yet.

use serde_json::{Map, Value};

use crate::{
    content_types::{Field, FieldKind},
    delivery::compose::{Composition, related},
    entries::Target,
};

/// Everything that the composed `document` depends on, each once.
pub(super) fn of(composition: &Composition<'_>, document: &Map<String, Value>) -> Vec<Target> {
    let pointed_at = composition.document.references(composition.content_type, composition.locale);
    let mut shows: Vec<_> = pointed_at.into_iter().map(|(_, target)| target).collect();
    for field in &composition.content_type.fields {
        let FieldKind::Relation { target, .. } = &field.kind else { continue };
        let Some(of) = composition.types.by_key(target) else { continue };
        let objects = document.get(field.key.as_str()).map(related::objects).unwrap_or_default();
        for object in objects {
            shows.extend(of.fields.iter().flat_map(|field| further(field, &object[field.key.as_str()])));
        }
    }
    shows.sort_unstable();
    shows.dedup();
    shows
}

/// What a related entry points at with `field`: entries by id, files in full.
fn further(field: &Field, value: &Value) -> Vec<Target> {
    match &field.kind {
        FieldKind::Relation { .. } => {
            let ids = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
            ids.iter().filter_map(|id| id.as_str()?.parse().ok().map(Target::Entry)).collect()
        }
        FieldKind::Media { .. } => {
            let ids = related::objects(value).iter().filter_map(related::id);
            ids.filter_map(|id| id.parse().ok().map(Target::Asset)).collect()
        }
        _ => Vec::new(),
    }
}

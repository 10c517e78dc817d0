//! One schema for one thing: what has a name is referred to, not repeated. Invariant: a reference stands for exactly what
//! it replaces.

use utoipa::openapi::{
    OpenApi, Ref, RefOr,
    schema::{ArrayItems, Schema},
};

/// Puts references into the envelopes, whose contents the generator repeats.
pub fn apply(contract: &mut OpenApi) {
    let Some(components) = contract.components.as_mut() else { return };
    let named: Vec<_> =
        components.schemas.iter().map(|(name, schema)| (name.clone(), schema.clone())).collect();
    let reference = |inline: &RefOr<Schema>| {
        let known = named.iter().find(|(_, schema)| schema == inline);
        known.map(|(name, _)| RefOr::Ref(Ref::from_schema_name(name)))
    };
    for schema in components.schemas.values_mut() {
        let RefOr::T(Schema::Object(envelope)) = schema else { continue };
        let Some(data) = envelope.properties.get_mut("data") else { continue };
        if let Some(known) = reference(data) {
            *data = known;
        } else if let RefOr::T(Schema::Array(list)) = data
            && let ArrayItems::RefOrSchema(item) = &mut list.items
            && let Some(known) = reference(item)
        {
            **item = known;
        }
    }
}

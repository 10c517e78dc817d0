//! How the contract describes the parameters that many operations share. Invariant: an extractor and its description
//! carry the same name.

use utoipa::{
    IntoParams,
    openapi::{
        ObjectBuilder, Required,
        path::{Parameter, ParameterBuilder, ParameterIn},
        schema::{KnownFormat, SchemaFormat, Type},
    },
};

use crate::{
    cross_site::OwnPage,
    etag::IfMatch,
    path::{PathId, PathKey, PathNumber},
};

impl<T> IntoParams for PathId<T> {
    fn into_params(_: impl Fn() -> Option<ParameterIn>) -> Vec<Parameter> {
        let schema = ObjectBuilder::new().schema_type(Type::String);
        let example = "0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42";
        vec![required("id", ParameterIn::Path, "The id.", schema, example.into())]
    }
}

impl IntoParams for PathKey {
    fn into_params(_: impl Fn() -> Option<ParameterIn>) -> Vec<Parameter> {
        let schema = ObjectBuilder::new().schema_type(Type::String);
        vec![required("key", ParameterIn::Path, "The key of a content type.", schema, "article".into())]
    }
}

impl IntoParams for PathNumber {
    fn into_params(_: impl Fn() -> Option<ParameterIn>) -> Vec<Parameter> {
        let format = SchemaFormat::KnownFormat(KnownFormat::Int32);
        let schema = ObjectBuilder::new().schema_type(Type::Integer).format(Some(format)).minimum(Some(1));
        vec![required("number", ParameterIn::Path, "The number of a version.", schema, 4.into())]
    }
}

impl IntoParams for IfMatch {
    fn into_params(_: impl Fn() -> Option<ParameterIn>) -> Vec<Parameter> {
        let words = "The version that the write is based on, in quotes, as `ETag` told it.";
        let schema = ObjectBuilder::new().schema_type(Type::String).pattern(Some("^\"[0-9]+\"$"));
        vec![required("If-Match", ParameterIn::Header, words, schema, "\"3\"".into())]
    }
}

impl IntoParams for OwnPage {
    fn into_params(_: impl Fn() -> Option<ParameterIn>) -> Vec<Parameter> {
        let words = "Always `1`. Forms of other sites cannot send it.";
        let schema = ObjectBuilder::new().schema_type(Type::String).enum_values(Some(["1"]));
        vec![required("X-Galley-Request", ParameterIn::Header, words, schema, "1".into())]
    }
}

fn required(
    name: &str,
    place: ParameterIn,
    words: &str,
    schema: ObjectBuilder,
    example: serde_json::Value,
) -> Parameter {
    ParameterBuilder::new()
        .name(name)
        .parameter_in(place)
        .required(Required::True)
        .description(Some(words))
        .schema(Some(schema.build()))
        .example(Some(example))
        .build()
}

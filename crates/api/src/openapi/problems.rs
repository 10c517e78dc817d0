//! How operations fail, and what their headers tell, added to each by its shape. Invariant: every failure in the
//! contract has the body of a problem.

use galley_domain::error::ErrorCode;
use utoipa::openapi::{
    Content, OpenApi, PathItem, Ref, RefOr, Response,
    header::{Header, HeaderBuilder},
    path::{Operation, Parameter, ParameterIn},
    response::ResponseBuilder,
    schema::{ObjectBuilder, Type},
};

use super::security::takes_token;
use crate::problem::{MEDIA_TYPE, status_of};

/// Tags of operations that look at no token.
const BESIDE: [&str; 2] = ["files", "probes"];

/// Adds the failures that follow from an operation's shape, and the body to those that it named itself.
pub fn add(contract: &mut OpenApi) {
    for item in contract.paths.paths.values_mut() {
        let reads = item.get.is_some();
        for (at, operation) in operations(item).enumerate() {
            complete(operation, reads && at == 0);
        }
    }
}

/// The operations at one path.
pub fn operations(item: &mut PathItem) -> impl Iterator<Item = &mut Operation> {
    [&mut item.get, &mut item.post, &mut item.put, &mut item.patch, &mut item.delete].into_iter().flatten()
}

fn complete(operation: &mut Operation, reads: bool) {
    let tagged = (reads && !is_tagged(operation, &["probes"])) || names(operation, "If-Match");
    for code in codes(operation) {
        let status = status_of(code).as_str().to_owned();
        let words = format!("`{code}`: {}", code.title());
        operation.responses.responses.entry(status).or_insert_with(|| RefOr::T(Response::new(words)));
    }
    let unexpected = RefOr::T(Response::new("Any other failure"));
    operation.responses.responses.insert("default".into(), unexpected);
    for (status, response) in &mut operation.responses.responses {
        let RefOr::T(response) = response else { continue };
        if status.starts_with(['4', '5', 'd']) {
            *response = with_body(std::mem::take(response), status);
        }
        if tagged && status == "200" {
            response.headers.entry("ETag".into()).or_insert_with(|| RefOr::T(entity_tag()));
        }
        response.headers.entry("X-Request-Id".into()).or_insert_with(|| RefOr::T(request_id()));
    }
}

/// The failures that follow from what an operation takes.
fn codes(operation: &Operation) -> Vec<ErrorCode> {
    let mut codes = Vec::new();
    let parameters: Vec<&Parameter> = operation.parameters.iter().flatten().filter_map(inline).collect();
    let takes = |place: ParameterIn| parameters.iter().any(|parameter| parameter.parameter_in == place);
    let secured = takes_token(operation);
    if operation.request_body.is_some() {
        codes.extend([ErrorCode::BodyMalformed, ErrorCode::BodyTimeout, ErrorCode::BodyTooLarge]);
        codes.extend([ErrorCode::BodyContentType, ErrorCode::BodyInvalid]);
    }
    if takes(ParameterIn::Query) {
        codes.push(ErrorCode::QueryInvalid);
    }
    if secured {
        codes.push(ErrorCode::AccessDenied);
    }
    if secured || !is_tagged(operation, &BESIDE) {
        codes.push(ErrorCode::AuthTokenInvalid);
    }
    if takes(ParameterIn::Path) {
        codes.push(ErrorCode::PathInvalid);
    }
    if names(operation, "If-Match") {
        codes.extend([ErrorCode::PreconditionRequired, ErrorCode::PreconditionStale]);
    }
    codes.push(ErrorCode::PathMalformed);
    codes
}

fn names(operation: &Operation, parameter: &str) -> bool {
    operation.parameters.iter().flatten().filter_map(inline).any(|known| known.name == parameter)
}

fn is_tagged(operation: &Operation, tags: &[&str]) -> bool {
    operation.tags.iter().flatten().any(|tag| tags.contains(&tag.as_str()))
}

fn inline(parameter: &RefOr<Parameter>) -> Option<&Parameter> {
    match parameter {
        RefOr::T(parameter) => Some(parameter),
        RefOr::Ref(_) => None,
    }
}

fn with_body(response: Response, status: &str) -> Response {
    let mut builder = ResponseBuilder::from(response)
        .content(MEDIA_TYPE, Content::new(Some(Ref::from_schema_name("Problem"))));
    if status == "429" || status == "503" {
        builder = builder.header("Retry-After", number("Seconds to wait before trying again"));
    }
    if status == "429" {
        builder = builder
            .header("X-RateLimit-Limit", number("Attempts in a minute"))
            .header("X-RateLimit-Remaining", number("Attempts left"))
            .header("X-RateLimit-Reset", number("Seconds until all attempts are back"));
    }
    builder.build()
}

fn number(words: &str) -> Header {
    let schema = ObjectBuilder::new().schema_type(Type::Integer).minimum(Some(0)).build();
    HeaderBuilder::new().schema(Some(schema)).description(Some(words)).build()
}

fn entity_tag() -> Header {
    let schema = ObjectBuilder::new().schema_type(Type::String).build();
    let words = "The version of a thing that counts its versions, else a name of the content";
    HeaderBuilder::new().schema(Some(schema)).description(Some(words)).build()
}

fn request_id() -> Header {
    let schema = ObjectBuilder::new().schema_type(Type::String).build();
    HeaderBuilder::new()
        .schema(Some(schema))
        .description(Some("Names this request in the server's log"))
        .build()
}

//! Good answers: the envelope and its headers. Invariant: what only the signed-in may read is never stored by a cache
//! on the way.

use actix_web::{
    HttpRequest, HttpResponse,
    http::header::{self, HeaderValue},
};
use bytes::Bytes;
use galley_domain::error::{ErrorCode, Failure};
use serde::Serialize;
use utoipa::ToSchema;

use crate::{etag, problem::Problem};

/// What a handler gives back.
pub type Answer = Result<HttpResponse, Problem>;

/// The envelope of one thing, or of a list that is never paged.
#[derive(Serialize, ToSchema)]
pub struct Data<T> {
    /// What was asked for.
    pub data: T,
}

/// One thing; its tag is made from its content.
pub fn data<T: Serialize>(request: &HttpRequest, data: T) -> Answer {
    hashed(request, &Data { data })
}

/// A body as it is, with a tag made from its content; 304 when the client has it.
pub fn hashed<T: Serialize>(request: &HttpRequest, body: &T) -> Answer {
    let bytes = json(body)?;
    let tag = etag::of_content(&bytes);
    if etag::none_match(request.headers(), &tag) {
        return Ok(HttpResponse::NotModified()
            .insert_header((header::ETAG, tag))
            .insert_header((header::CACHE_CONTROL, "no-store"))
            .finish());
    }
    Ok(private(HttpResponse::Ok(), bytes, Some(tag)))
}

/// One thing that counts its versions; its tag is the version, for `If-Match`.
pub fn versioned<T: Serialize>(version: u64, data: T) -> Answer {
    Ok(private(HttpResponse::Ok(), json(&Data { data })?, Some(etag::of_version(version))))
}

/// The outcome of a step that made no versioned thing.
pub fn done<T: Serialize>(data: T) -> Answer {
    Ok(private(HttpResponse::Ok(), json(&Data { data })?, None))
}

/// A body without envelope or tag.
pub fn plain<T: Serialize>(body: &T) -> Answer {
    Ok(private(HttpResponse::Ok(), json(body)?, None))
}

/// Something new, which stands at `location` from now on.
pub fn created<T: Serialize>(location: &str, version: Option<u64>, data: T) -> Answer {
    let mut response = private(HttpResponse::Created(), json(&Data { data })?, version.map(etag::of_version));
    if let Ok(location) = HeaderValue::from_str(location) {
        response.headers_mut().insert(header::LOCATION, location);
    }
    Ok(response)
}

/// It is done, and there is nothing to say.
pub fn no_content() -> HttpResponse {
    HttpResponse::NoContent().insert_header((header::CACHE_CONTROL, "no-store")).finish()
}

/// Any value as JSON text.
pub fn json<T: Serialize>(value: &T) -> Result<Bytes, Problem> {
    let text =
        serde_json::to_vec(value).map_err(|error| Failure::new(ErrorCode::Internal).caused_by(error))?;
    Ok(text.into())
}

fn private(mut builder: actix_web::HttpResponseBuilder, body: Bytes, tag: Option<String>) -> HttpResponse {
    if let Some(tag) = tag {
        builder.insert_header((header::ETAG, tag));
    }
    builder
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .insert_header((header::CONTENT_TYPE, "application/json"))
        .body(body)
}

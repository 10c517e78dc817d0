//! The name of a request in logs and answers. Invariant: it is made here, never taken from the client.

use actix_web::{
    HttpMessage, HttpRequest,
    dev::ServiceRequest,
    http::header::{HeaderMap, HeaderName, HeaderValue},
};
use galley_domain::{clock::IdSource, ids::RequestId};

const HEADER: HeaderName = HeaderName::from_static("x-request-id");

/// Gives the request its name.
pub fn assign(request: &ServiceRequest, ids: &dyn IdSource) -> RequestId {
    let id = RequestId(ids.next());
    request.extensions_mut().insert(id);
    id
}

/// The name that the request was given.
pub fn of(request: &HttpRequest) -> RequestId {
    request.extensions().get::<RequestId>().copied().unwrap_or(RequestId(uuid::Uuid::nil()))
}

/// Names the request in its answer.
pub fn tell(headers: &mut HeaderMap, id: RequestId) {
    let mut text = uuid::Uuid::encode_buffer();
    if let Ok(value) = HeaderValue::from_str(id.0.hyphenated().encode_lower(&mut text)) {
        headers.insert(HEADER, value);
    }
}

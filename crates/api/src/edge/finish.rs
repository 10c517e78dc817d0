//! The last touch on every answer. Invariant: what leaves here names its request and keeps browsers on the safe side.

use std::any::Any;

use actix_web::{
    Error, HttpResponse, body::BoxBody, dev::ServiceResponse, error::InternalError, http::header,
};
use galley_domain::{
    error::{ErrorCode, Failure},
    ids::RequestId,
};

use crate::{
    problem::Problem,
    request_id,
    security_headers::{self, Area},
};

/// What finishing an answer takes.
pub struct Finish {
    /// The request.
    pub id: RequestId,
    /// What it asked for.
    pub area: Area,
    /// Whether browsers reach the server over https.
    pub https: bool,
}

impl Finish {
    /// A finished answer; failures in our words.
    pub fn answer(&self, response: ServiceResponse<BoxBody>) -> ServiceResponse<BoxBody> {
        let status = response.status();
        let mut response = match response.response().error() {
            Some(error) => {
                let answer = self.problem(error);
                let (request, _) = response.into_parts();
                ServiceResponse::new(request, answer)
            }
            None if status.is_client_error() || status.is_server_error() => self.worded(response),
            None => response,
        };
        self.add_headers(response.response_mut());
        response
    }

    /// A failure of a layer, which has no request to answer to any more.
    pub fn error(&self, error: &Error) -> Error {
        self.finished(self.problem(error))
    }

    /// A panic, which says nothing to the client.
    pub fn panicked(&self, panic: &(dyn Any + Send)) -> Error {
        let words = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
        let words =
            words.or_else(|| panic.downcast_ref::<String>().cloned()).unwrap_or_else(|| "a panic".into());
        self.finished(Problem::from(Failure::new(ErrorCode::Internal).caused_by(words)).respond(self.id))
    }

    /// A failure that a handler wrote by itself: kept when it has words, else put in ours.
    fn worded(&self, response: ServiceResponse<BoxBody>) -> ServiceResponse<BoxBody> {
        if response.headers().contains_key(header::CONTENT_TYPE) {
            return response;
        }
        let answer = Problem::foreign(response.status()).respond(self.id);
        let (request, _) = response.into_parts();
        ServiceResponse::new(request, answer)
    }

    fn problem(&self, error: &Error) -> HttpResponse {
        match error.as_error::<Problem>() {
            Some(problem) => problem.respond(self.id),
            None => Problem::foreign(error.as_response_error().status_code()).respond(self.id),
        }
    }

    fn finished(&self, mut response: HttpResponse) -> Error {
        self.add_headers(&mut response);
        InternalError::from_response("", response).into()
    }

    fn add_headers(&self, response: &mut HttpResponse) {
        request_id::tell(response.headers_mut(), self.id);
        security_headers::add(response.headers_mut(), self.area, self.https);
    }
}

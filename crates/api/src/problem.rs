//! Failures as answers: RFC 9457 `application/problem+json`. Invariant: this is the only place that turns a failure
//! into a status, and the only one that logs its source.

use std::{error::Error as StdError, fmt};

use actix_web::{
    HttpResponse, ResponseError,
    body::BoxBody,
    http::{
        StatusCode,
        header::{self, HeaderMap, HeaderName, HeaderValue},
    },
};
use galley_domain::{
    error::{ErrorCode, Failure, Issue, Kind},
    ids::RequestId,
};
use serde::Serialize;
use utoipa::ToSchema;

/// The media type of a problem.
pub const MEDIA_TYPE: &str = "application/problem+json";

/// A failure on its way to the client, with the headers that belong to it.
#[derive(Debug)]
pub struct Problem {
    failure: Box<Failure>,
    headers: Vec<(HeaderName, HeaderValue)>,
}

/// What went wrong, after RFC 9457.
#[derive(Serialize, ToSchema)]
#[schema(as = Problem)]
pub struct ProblemBody {
    /// A URI that names the kind of problem.
    #[schema(example = "urn:galley:problem:entry.invalid")]
    pub r#type: String,
    /// The kind of problem in words.
    #[schema(example = "Some fields do not follow the rules of their type")]
    pub title: &'static str,
    /// The status of the answer.
    #[schema(example = 422)]
    pub status: u16,
    /// What happened this time.
    #[schema(example = "Title is required")]
    pub detail: String,
    /// A stable code for programs.
    #[schema(example = "entry.invalid")]
    pub code: &'static str,
    /// Names this request in the server's log.
    #[schema(example = "0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42")]
    pub request_id: String,
    /// Every place of the request that is wrong.
    pub errors: Vec<ProblemIssue>,
    /// The present version, when the write was based on an old one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(minimum = 1, example = 7)]
    pub current_version: Option<u64>,
}

/// One place that is wrong.
#[derive(Serialize, ToSchema)]
pub struct ProblemIssue {
    /// A JSON pointer into the body, or `?name` for a query parameter.
    #[schema(example = "/fields/title")]
    pub pointer: String,
    /// A stable code.
    #[schema(example = "value.required")]
    pub code: &'static str,
    /// What is wrong there.
    #[schema(example = "Title is required")]
    pub detail: String,
}

impl Problem {
    /// With more headers on the answer.
    pub fn with_headers(mut self, headers: impl IntoIterator<Item = (HeaderName, HeaderValue)>) -> Self {
        self.headers.extend(headers);
        self
    }

    /// Why.
    pub fn code(&self) -> ErrorCode {
        self.failure.code
    }

    /// An answer that a library refused with `status`, in our words.
    pub fn foreign(status: StatusCode) -> Self {
        let code = match status {
            StatusCode::NOT_FOUND => ErrorCode::RouteNotFound,
            StatusCode::METHOD_NOT_ALLOWED => ErrorCode::MethodNotAllowed,
            StatusCode::PAYLOAD_TOO_LARGE => ErrorCode::BodyTooLarge,
            StatusCode::REQUEST_TIMEOUT => ErrorCode::BodyTimeout,
            StatusCode::UNSUPPORTED_MEDIA_TYPE => ErrorCode::BodyContentType,
            status if status.is_client_error() => ErrorCode::BodyMalformed,
            _ => ErrorCode::Internal,
        };
        Failure::new(code).into()
    }

    /// The answer to the request `id`; logs the failure's source.
    pub fn respond(&self, id: RequestId) -> HttpResponse {
        self.log(id);
        let failure = &*self.failure;
        let status = status_of(failure.code);
        let body = ProblemBody {
            r#type: format!("urn:galley:problem:{}", failure.code),
            title: failure.code.title(),
            status: status.as_u16(),
            detail: failure.detail.to_string(),
            code: failure.code.as_str(),
            request_id: id.to_string(),
            errors: failure.issues.iter().map(ProblemIssue::of).collect(),
            current_version: failure.current_version,
        };
        let mut response =
            HttpResponse::build(status).insert_header((header::CONTENT_TYPE, MEDIA_TYPE)).json(body);
        self.add_headers(response.headers_mut());
        response
    }

    fn add_headers(&self, headers: &mut HeaderMap) {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        if let Some(seconds) = self.failure.retry_after {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        if self.failure.code.kind() == Kind::Unauthenticated {
            headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        for (name, value) in &self.headers {
            headers.insert(name.clone(), value.clone());
        }
    }

    fn log(&self, id: RequestId) {
        let code = self.failure.code;
        match code.kind() {
            Kind::Internal | Kind::Unavailable => {
                tracing::error!(request = %id, code = code.as_str(), cause = %Causes(&self.failure), "the request failed");
            }
            Kind::Malformed
            | Kind::Invalid
            | Kind::Unauthenticated
            | Kind::Forbidden
            | Kind::NotFound
            | Kind::Conflict
            | Kind::PreconditionRequired
            | Kind::PreconditionFailed
            | Kind::TooLarge
            | Kind::Unsupported
            | Kind::TooMany
            | Kind::Timeout => {
                tracing::debug!(request = %id, code = code.as_str(), "the request was refused")
            }
        }
    }
}

impl ProblemIssue {
    fn of(issue: &Issue) -> Self {
        Self { pointer: issue.pointer.clone(), code: issue.code.as_str(), detail: issue.detail.clone() }
    }
}

impl From<Failure> for Problem {
    fn from(failure: Failure) -> Self {
        Self { failure: Box::new(failure), headers: Vec::new() }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.failure.fmt(f)
    }
}

impl ResponseError for Problem {
    fn status_code(&self) -> StatusCode {
        status_of(self.failure.code)
    }

    /// Without a body: the edge, which knows the request's id, writes it.
    fn error_response(&self) -> HttpResponse<BoxBody> {
        HttpResponse::new(self.status_code())
    }
}

/// The status of a code.
pub fn status_of(code: ErrorCode) -> StatusCode {
    if code == ErrorCode::MethodNotAllowed {
        return StatusCode::METHOD_NOT_ALLOWED;
    }
    match code.kind() {
        Kind::Malformed => StatusCode::BAD_REQUEST,
        Kind::Invalid => StatusCode::UNPROCESSABLE_ENTITY,
        Kind::Unauthenticated => StatusCode::UNAUTHORIZED,
        Kind::Forbidden => StatusCode::FORBIDDEN,
        Kind::NotFound => StatusCode::NOT_FOUND,
        Kind::Conflict => StatusCode::CONFLICT,
        Kind::PreconditionRequired => StatusCode::PRECONDITION_REQUIRED,
        Kind::PreconditionFailed => StatusCode::PRECONDITION_FAILED,
        Kind::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
        Kind::Unsupported => StatusCode::UNSUPPORTED_MEDIA_TYPE,
        Kind::TooMany => StatusCode::TOO_MANY_REQUESTS,
        Kind::Timeout => StatusCode::REQUEST_TIMEOUT,
        Kind::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
        Kind::Internal => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

/// A failure's chain of sources in one line.
struct Causes<'a>(&'a Failure);

impl fmt::Display for Causes<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)?;
        let mut source = self.0.source();
        while let Some(error) = source {
            write!(f, ": {error}")?;
            source = error.source();
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_has_a_status_of_failure() {
        for code in ErrorCode::ALL {
            let status = status_of(*code);
            assert!(status.is_client_error() || status.is_server_error(), "{code}");
        }
    }

    #[test]
    fn a_stale_write_hears_the_present_version_and_the_source_stays_inside() {
        let problem = Problem::from(Failure::stale(7).caused_by(std::io::Error::other("secret")));
        let response = problem.respond(RequestId(uuid::Uuid::nil()));
        assert_eq!(response.status(), StatusCode::PRECONDITION_FAILED);
        let body = actix_web::body::MessageBody::try_into_bytes(response.into_body()).unwrap();
        let body: serde_json::Value = serde_json::from_slice(&body).unwrap();
        assert_eq!(body["current_version"], 7);
        assert_eq!(body["code"], "precondition.stale");
        assert!(!body.to_string().contains("secret"));
    }

    #[test]
    fn waiting_time_and_scheme_stand_in_headers() {
        let limited = Failure::new(ErrorCode::RateLimited).retry_after(12);
        let response = Problem::from(limited).respond(RequestId(uuid::Uuid::nil()));
        assert_eq!(response.headers().get(header::RETRY_AFTER).unwrap(), "12");
        let response =
            Problem::from(Failure::new(ErrorCode::AuthRequired)).respond(RequestId(uuid::Uuid::nil()));
        assert_eq!(response.headers().get(header::WWW_AUTHENTICATE).unwrap(), "Bearer");
    }
}

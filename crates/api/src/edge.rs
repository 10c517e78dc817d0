//! The outermost layer: every request passes it first and every answer last. Invariants: an answer always has a
//! request id and the security headers; every failure, a panic too, leaves as a problem; HEAD is GET without a body.

use std::{
    future::{Ready, ready},
    panic::{AssertUnwindSafe, catch_unwind},
    rc::Rc,
    sync::Arc,
};

use actix_web::{
    Error, HttpResponse,
    body::BoxBody,
    dev::{Service, ServiceRequest, ServiceResponse, Transform, forward_ready},
    error::InternalError,
    http::Method,
};
use futures_util::{FutureExt, future::LocalBoxFuture};
use galley_domain::{
    error::{ErrorCode, Failure},
    ids::RequestId,
};
use tracing::Instrument;

use crate::{problem::Problem, request_id, security_headers, state::ApiState};

/// The layer, over the state that names requests.
pub struct Edge(pub Arc<ApiState>);

impl<S> Transform<S, ServiceRequest> for Edge
where
    S: Service<ServiceRequest, Response = ServiceResponse<BoxBody>, Error = Error> + 'static,
{
    type Response = ServiceResponse<BoxBody>;
    type Error = Error;
    type Transform = EdgeService<S>;
    type InitError = ();
    type Future = Ready<Result<Self::Transform, ()>>;

    fn new_transform(&self, service: S) -> Self::Future {
        ready(Ok(EdgeService { service: Rc::new(service), state: self.0.clone() }))
    }
}

/// The layer over one worker's routes.
pub struct EdgeService<S> {
    service: Rc<S>,
    state: Arc<ApiState>,
}

impl<S> Service<ServiceRequest> for EdgeService<S>
where
    S: Service<ServiceRequest, Response = ServiceResponse<BoxBody>, Error = Error> + 'static,
{
    type Response = ServiceResponse<BoxBody>;
    type Error = Error;
    type Future = LocalBoxFuture<'static, Result<Self::Response, Error>>;

    forward_ready!(service);

    fn call(&self, mut request: ServiceRequest) -> Self::Future {
        let id = request_id::assign(&request, &*self.state.ids);
        let finish = Finish { id, path: request.path().to_owned(), https: self.state.settings.is_https() };
        if let Err(failure) = readable(&request) {
            let response = Problem::from(failure).respond(id);
            return Box::pin(ready(Ok(finish.answer(request.into_response(response)))));
        }
        if request.method() == Method::HEAD {
            request.head_mut().method = Method::GET;
        }
        let span = tracing::info_span!("request", id = %id.0, method = %request.method(), path = finish.path.as_str());
        let entered = span.enter();
        let called = catch_unwind(AssertUnwindSafe(|| self.service.call(request)));
        drop(entered);
        let answered = async move {
            let answered = match called {
                Ok(answering) => AssertUnwindSafe(answering).catch_unwind().await,
                Err(panic) => Err(panic),
            };
            match answered {
                Ok(Ok(response)) => Ok(finish.answer(response)),
                Ok(Err(error)) => Err(finish.error(&error)),
                Err(panic) => Err(finish.panicked(panic.as_ref())),
            }
        };
        Box::pin(answered.instrument(span))
    }
}

/// What finishing an answer takes.
struct Finish {
    id: RequestId,
    path: String,
    https: bool,
}

impl Finish {
    fn answer(&self, response: ServiceResponse<BoxBody>) -> ServiceResponse<BoxBody> {
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

    /// A failure that a handler wrote by itself: kept when it has words, else put in ours.
    fn worded(&self, response: ServiceResponse<BoxBody>) -> ServiceResponse<BoxBody> {
        if response.headers().contains_key(actix_web::http::header::CONTENT_TYPE) {
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

    fn error(&self, error: &Error) -> Error {
        let mut response = self.problem(error);
        self.add_headers(&mut response);
        InternalError::from_response("", response).into()
    }

    fn panicked(&self, panic: &(dyn std::any::Any + Send)) -> Error {
        let words = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
        let words = words.or_else(|| panic.downcast_ref::<String>().cloned()).unwrap_or_else(|| "a panic".into());
        let mut response = Problem::from(Failure::new(ErrorCode::Internal).caused_by(words)).respond(self.id);
        self.add_headers(&mut response);
        InternalError::from_response("", response).into()
    }

    fn add_headers(&self, response: &mut HttpResponse) {
        request_id::tell(response.headers_mut(), self.id);
        security_headers::add(response.headers_mut(), &self.path, self.https);
    }
}

/// Refuses an address that is not UTF-8 or holds U+0000, which no text of ours can.
fn readable(request: &ServiceRequest) -> Result<(), Failure> {
    let sound = |text: &str| {
        !text.contains('%')
            || percent_encoding::percent_decode_str(text).decode_utf8().is_ok_and(|text| !text.contains('\0'))
    };
    if !sound(request.uri().path()) {
        return Err(Failure::new(ErrorCode::PathMalformed));
    }
    if !sound(request.query_string()) {
        return Err(Failure::new(ErrorCode::QueryInvalid).with_detail("the query is not readable text"));
    }
    Ok(())
}

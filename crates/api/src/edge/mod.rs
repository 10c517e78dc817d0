//! The outermost layer: every request passes it first and every answer last. Invariants: an answer always has a
//! request id and the security headers; every failure, a panic too, leaves as a problem; HEAD is GET without a body.

mod finish;
#[cfg(test)]
mod tests;

use std::{
    future::{Ready, ready},
    panic::{AssertUnwindSafe, catch_unwind},
    sync::Arc,
};

use actix_web::{
    Error,
    body::BoxBody,
    dev::{Service, ServiceRequest, ServiceResponse, Transform, forward_ready},
    http::Method,
};
use futures_util::{FutureExt, future::LocalBoxFuture};
use galley_domain::{
    clock::IdSource,
    error::{ErrorCode, Failure},
};
use tracing::Instrument;

use self::finish::Finish;
use crate::{problem::Problem, request_id, security_headers::Area};

/// The layer.
#[derive(Clone)]
pub struct Edge {
    /// Names requests.
    pub ids: Arc<dyn IdSource>,
    /// Whether browsers reach the server over https.
    pub https: bool,
}

impl<S> Transform<S, ServiceRequest> for Edge
where
    S: Service<ServiceRequest, Response = ServiceResponse<BoxBody>, Error = Error>,
    S::Future: 'static,
{
    type Response = ServiceResponse<BoxBody>;
    type Error = Error;
    type Transform = EdgeService<S>;
    type InitError = ();
    type Future = Ready<Result<Self::Transform, ()>>;

    fn new_transform(&self, service: S) -> Self::Future {
        ready(Ok(EdgeService { service, edge: self.clone() }))
    }
}

/// The layer over one worker's routes.
pub struct EdgeService<S> {
    service: S,
    edge: Edge,
}

impl<S> Service<ServiceRequest> for EdgeService<S>
where
    S: Service<ServiceRequest, Response = ServiceResponse<BoxBody>, Error = Error>,
    S::Future: 'static,
{
    type Response = ServiceResponse<BoxBody>;
    type Error = Error;
    type Future = LocalBoxFuture<'static, Result<Self::Response, Error>>;

    forward_ready!(service);

    fn call(&self, mut request: ServiceRequest) -> Self::Future {
        let id = request_id::assign(&request, &*self.edge.ids);
        let finish = Finish { id, area: Area::of(request.path()), https: self.edge.https };
        if let Err(failure) = readable(&request) {
            let response = Problem::from(failure).respond(id);
            return Box::pin(ready(Ok(finish.answer(request.into_response(response)))));
        }
        if request.method() == Method::HEAD {
            request.head_mut().method = Method::GET;
        }
        let span =
            tracing::debug_span!("request", id = %id.0, method = %request.method(), path = request.path());
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

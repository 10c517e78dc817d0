//! Who asks. Invariants: a caller is built once, before anything else of the request is read; a token in a header
//! must be good, also where none is needed; what a caller may do is never decided here.

use std::future::{Ready, ready};

use actix_web::{
    Error, FromRequest, HttpMessage, HttpRequest,
    body::BoxBody,
    dev::{Payload, ServiceRequest, ServiceResponse},
    http::header,
    middleware::Next,
    web::Data,
};
use galley_domain::{
    access::{Caller, Origin},
    error::{ErrorCode, Failure, Kind},
};
use galley_services::sessions::Proof;

use crate::{cookies, cross_site, origin, problem::Problem, request_id, state::ApiState};

/// Whoever asks; perhaps nobody is signed in.
pub struct Anyone(pub Caller);

/// Somebody who is signed in, or a program with a key.
pub struct SignedIn(pub Caller);

/// That the request had the cookie of a session that is over.
struct SessionOver;

/// What a key of a program begins with.
const KEY: &str = "gly_";

/// The layer that turns a bearer token, a program's key or a session's cookie into a caller.
pub async fn authenticate(
    request: ServiceRequest,
    next: Next<BoxBody>,
) -> Result<ServiceResponse<BoxBody>, Error> {
    let state = request
        .app_data::<Data<ApiState>>()
        .ok_or_else(|| Problem::from(Failure::new(ErrorCode::Internal)))?;
    let origin = origin::of(request.request());
    match identify(request.request(), state, &origin).await {
        Ok(caller) => {
            let caller = caller.at(origin);
            request.extensions_mut().insert(caller.clone());
            let audit = state.services.audit.clone();
            let answered = next.call(request).await?;
            if let Some(code) = refused(&answered) {
                audit.deny(&caller, &operation(answered.request()), code).await;
            }
            Ok(answered)
        }
        Err(failure) => Ok(request.error_response(Problem::from(failure))),
    }
}

/// A header wins over a cookie. A browser sends its cookie whether its page wants or not, so a cookie's session that is
/// over makes nobody of whoever asks, and a change in its name needs proof that our own page asks for it.
async fn identify(request: &HttpRequest, state: &ApiState, origin: &Origin) -> Result<Caller, Failure> {
    let (id, sessions) = (request_id::of(request), &state.services.sessions);
    if let Some(token) = bearer(request)? {
        if token.starts_with(KEY) {
            return state.services.api_keys.authenticate(state.tenant, token, id, origin).await;
        }
        return sessions.authenticate(state.tenant, Proof::AccessToken(token), id).await;
    }
    let Some(secret) = cookies::Kind::Session.secret(request, &state.settings) else {
        return Ok(Caller::anonymous(state.tenant, id));
    };
    if !request.method().is_safe() {
        cross_site::check(request)?;
    }
    match sessions.authenticate(state.tenant, Proof::CookieSecret(&secret), id).await {
        Err(failure) if failure.code == ErrorCode::AuthSessionExpired => {
            request.extensions_mut().insert(SessionOver);
            Ok(Caller::anonymous(state.tenant, id))
        }
        answer => answer,
    }
}

/// Why somebody was refused what they may not do. To be asked for a proof first is no refusal.
fn refused(answered: &ServiceResponse<BoxBody>) -> Option<ErrorCode> {
    let problem = answered.response().error()?.as_error::<Problem>()?;
    Some(problem.code())
        .filter(|code| code.kind() == Kind::Forbidden && *code != ErrorCode::AuthConfirmRequired)
}

/// What was asked for: the method with the pattern of the path.
fn operation(request: &HttpRequest) -> String {
    let path = request.match_pattern().unwrap_or_else(|| "an unknown address".to_owned());
    format!("{} {path}", request.method())
}

fn bearer(request: &HttpRequest) -> Result<Option<&str>, Failure> {
    let mut values = request.headers().get_all(header::AUTHORIZATION);
    let (first, second) = (values.next(), values.next());
    let Some(value) = first else { return Ok(None) };
    let parts = value.to_str().ok().and_then(|text| text.trim().split_once(' '));
    match parts {
        Some((scheme, token)) if second.is_none() && scheme.eq_ignore_ascii_case("bearer") => {
            Ok(Some(token.trim()))
        }
        _ => Err(Failure::new(ErrorCode::AuthTokenInvalid)),
    }
}

impl FromRequest for Anyone {
    type Error = Problem;
    type Future = Ready<Result<Self, Problem>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let caller = request.extensions().get::<Caller>().cloned();
        ready(caller.map(Self).ok_or_else(|| Failure::new(ErrorCode::Internal).into()))
    }
}

impl FromRequest for SignedIn {
    type Error = Problem;
    type Future = Ready<Result<Self, Problem>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let known = request.extensions();
        let caller = known.get::<Caller>().filter(|caller| caller.user().is_some()).cloned();
        let over = known.get::<SessionOver>().is_some();
        let code = if over { ErrorCode::AuthSessionExpired } else { ErrorCode::AuthRequired };
        ready(caller.map(Self).ok_or_else(|| Failure::new(code).into()))
    }
}

#[cfg(test)]
mod tests {
    use actix_web::test::TestRequest;

    use super::*;

    fn token(value: &str) -> Result<Option<String>, ErrorCode> {
        let request = TestRequest::default().insert_header((header::AUTHORIZATION, value)).to_http_request();
        bearer(&request).map(|token| token.map(str::to_owned)).map_err(|failure| failure.code)
    }

    #[test]
    fn a_token_is_taken_from_the_bearer_scheme_alone() {
        assert_eq!(token("Bearer abc"), Ok(Some("abc".into())));
        assert_eq!(token("bearer  abc "), Ok(Some("abc".into())));
        for wrong in ["Basic abc", "abc", "Bearer", ""] {
            assert_eq!(token(wrong), Err(ErrorCode::AuthTokenInvalid), "{wrong}");
        }
        assert_eq!(bearer(&TestRequest::default().to_http_request()).unwrap(), None);
    }
}

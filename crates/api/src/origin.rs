//! From where a request came, worked out once for each request.

use std::future::{Ready, ready};

use actix_web::{FromRequest, HttpRequest, dev::Payload, http::header};
use galley_domain::access::Origin;

use crate::{client_address, problem::Problem};

/// Where the request comes from.
pub struct ComesFrom(pub Origin);

impl FromRequest for ComesFrom {
    type Error = Problem;
    type Future = Ready<Result<Self, Problem>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(Ok(Self(of(request))))
    }
}

/// The client's address and what it calls itself.
pub fn of(request: &HttpRequest) -> Origin {
    let agent = request.headers().get(header::USER_AGENT).and_then(|value| value.to_str().ok());
    Origin::new(client_address::of(request), agent.unwrap_or_default())
}

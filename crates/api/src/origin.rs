//! From where a request came, worked out once for each request.

use actix_web::{HttpRequest, http::header};
use galley_domain::access::Origin;

use crate::client_address;

/// The client's address and what it calls itself.
pub fn of(request: &HttpRequest) -> Origin {
    let agent = request.headers().get(header::USER_AGENT).and_then(|value| value.to_str().ok());
    Origin::new(client_address::of(request), agent.unwrap_or_default())
}

//! Signing in, staying signed in and signing out.

mod dto;
mod handlers;

pub use dto::Session;

use actix_web::{HttpRequest, HttpResponse, cookie::Cookie, http::header};
use galley_domain::error::{ErrorCode, Failure};
use galley_services::sessions::SignedIn;
use utoipa_actix_web::service_config::ServiceConfig;

use crate::{answer::Answer, cookies, state::Settings};

/// Registers the routes with their documentation.
pub fn configure(config: &mut ServiceConfig) {
    config.service(handlers::log_in).service(handlers::refresh_session).service(handlers::log_out);
}

/// What the browser calls itself.
pub fn user_agent(request: &HttpRequest) -> String {
    let value = request.headers().get(header::USER_AGENT).and_then(|value| value.to_str().ok());
    value.unwrap_or_default().to_owned()
}

/// The cookie that keeps a session going.
pub fn cookie(signed_in: &SignedIn, settings: &Settings) -> Cookie<'static> {
    cookies::holding(&signed_in.refresh_secret, signed_in.refresh_expires_at, settings)
}

/// The answer with a cookie on it.
pub fn with_cookie(mut response: HttpResponse, cookie: Cookie<'_>) -> Answer {
    response.add_cookie(&cookie).map_err(|error| Failure::new(ErrorCode::Internal).caused_by(error))?;
    Ok(response)
}

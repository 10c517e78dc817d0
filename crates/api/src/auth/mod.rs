//! Signing in, staying signed in and signing out.

mod dto;
mod handlers;
mod second_factor;

pub use dto::{SessionMode, SignedIn, mode};

use actix_web::{HttpRequest, HttpResponse, cookie::Cookie, http::header};
use galley_domain::{
    error::{ErrorCode, Failure},
    sessions::Mode,
};
use galley_services::sessions::{self, Credentials};
use utoipa_actix_web::service_config::ServiceConfig;

use crate::{
    answer::{self, Answer},
    cookies, cross_site,
    state::Settings,
};

/// Registers the routes with their documentation.
pub fn configure(config: &mut ServiceConfig) {
    config
        .service(handlers::log_in)
        .service(second_factor::show_second_factor)
        .service(handlers::refresh_session)
        .service(handlers::log_out);
}

/// Checks that a session that is held with a cookie is asked for by our own page, so that no other site can sign a
/// browser in as somebody else.
///
/// # Errors
/// `auth.cross_site`.
pub fn check_page(mode: Mode, request: &HttpRequest) -> Result<(), Failure> {
    match mode {
        Mode::Token => Ok(()),
        Mode::Cookie => cross_site::check(request),
    }
}

/// The answer to whoever has just signed in, with their cookie.
pub fn begun(signed_in: sessions::SignedIn, settings: &Settings) -> Answer {
    let cookie = cookie(&signed_in.credentials, settings);
    with_cookie(answer::done(SignedIn::from(signed_in))?, cookie)
}

/// The answer to whoever has just signed in as somebody new, who stands at `location`.
pub fn begun_at(location: &str, signed_in: sessions::SignedIn, settings: &Settings) -> Answer {
    let cookie = cookie(&signed_in.credentials, settings);
    with_cookie(answer::created(location, None, SignedIn::from(signed_in))?, cookie)
}

/// The cookie that holds a session or keeps one going.
fn cookie(credentials: &Credentials, settings: &Settings) -> Cookie<'static> {
    match credentials {
        Credentials::Tokens { refresh_secret, ends_at, .. } => {
            cookies::Kind::Refresh.holding(refresh_secret, *ends_at, settings)
        }
        Credentials::Cookie { secret, ends_at, .. } => {
            cookies::Kind::Session.holding(secret, *ends_at, settings)
        }
    }
}

/// The answer to whoever holds no session any more: their browser forgets its cookies, and what it kept of our answers.
/// What they wrote and did not save yet is theirs, and stays.
pub fn forgotten(settings: &Settings) -> Answer {
    let mut response = answer::no_content();
    let cache = header::HeaderValue::from_static("\"cache\"");
    response.headers_mut().insert(header::HeaderName::from_static("clear-site-data"), cache);
    let response = with_cookie(response, cookies::Kind::Refresh.removed(settings))?;
    with_cookie(response, cookies::Kind::Session.removed(settings))
}

fn with_cookie(mut response: HttpResponse, cookie: Cookie<'_>) -> Answer {
    response.add_cookie(&cookie).map_err(|error| Failure::new(ErrorCode::Internal).caused_by(error))?;
    Ok(response)
}

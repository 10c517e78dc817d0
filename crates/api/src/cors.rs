//! Pages of other origins. Invariant: only origins that the operator named may read answers, and never with cookies.

use actix_cors::Cors;
use actix_web::{
    http::{Method, header},
    middleware::Condition,
};

use crate::state::Settings;

/// Headers that a page may see besides the harmless ones.
const EXPOSED: [&str; 7] = [
    "etag",
    "location",
    "retry-after",
    "x-request-id",
    "x-ratelimit-limit",
    "x-ratelimit-remaining",
    "x-ratelimit-reset",
];

/// The layer that lets named origins in; there is none while nobody is named.
pub fn layer(settings: &Settings) -> Condition<Cors> {
    let origins = &settings.allowed_origins;
    let cors = origins
        .iter()
        .fold(Cors::default(), |cors, origin| cors.allowed_origin(&origin.origin().ascii_serialization()));
    let cors = cors
        .allowed_methods([
            Method::GET,
            Method::HEAD,
            Method::POST,
            Method::PUT,
            Method::PATCH,
            Method::DELETE,
        ])
        .allowed_headers([
            header::AUTHORIZATION,
            header::CONTENT_TYPE,
            header::IF_MATCH,
            header::IF_NONE_MATCH,
        ])
        .expose_headers(EXPOSED)
        .max_age(600);
    Condition::new(!origins.is_empty(), cors)
}

#[cfg(test)]
mod tests {
    use actix_web::{
        App, HttpResponse,
        http::header::{HeaderMap, HeaderName},
        test::{TestRequest, call_service, init_service},
        web,
    };

    use super::*;

    async fn preflight(origin: &'static str, allowed: &[&str]) -> HeaderMap {
        let allowed_origins = allowed.iter().map(|origin| origin.parse().unwrap()).collect();
        let settings = Settings { allowed_origins, ..Settings::default() };
        let app = App::new().wrap(layer(&settings)).route("/x", web::get().to(HttpResponse::Ok));
        let request = TestRequest::default()
            .method(Method::OPTIONS)
            .uri("/x")
            .insert_header((header::ORIGIN, origin))
            .insert_header((header::ACCESS_CONTROL_REQUEST_METHOD, "GET"))
            .insert_header((header::ACCESS_CONTROL_REQUEST_HEADERS, "authorization"))
            .to_request();
        call_service(&init_service(app).await, request).await.headers().clone()
    }

    fn named(headers: &HeaderMap, name: &HeaderName) -> Option<String> {
        headers.get(name).map(|value| value.to_str().unwrap().to_owned())
    }

    #[actix_web::test]
    async fn a_named_origin_may_read_and_sends_no_cookies() {
        let headers = preflight("https://www.example.org", &["https://www.example.org/"]).await;
        let origin = named(&headers, &header::ACCESS_CONTROL_ALLOW_ORIGIN);
        assert_eq!(origin.as_deref(), Some("https://www.example.org"));
        assert_eq!(named(&headers, &header::ACCESS_CONTROL_ALLOW_CREDENTIALS), None);
    }

    #[actix_web::test]
    async fn other_origins_hear_nothing() {
        for origin in
            ["https://evil.example", "null", "https://www.example.org.evil.example", "http://www.example.org"]
        {
            let headers = preflight(origin, &["https://www.example.org"]).await;
            assert_eq!(named(&headers, &header::ACCESS_CONTROL_ALLOW_ORIGIN), None, "{origin}");
        }
        let headers = preflight("https://www.example.org", &[]).await;
        assert_eq!(named(&headers, &header::ACCESS_CONTROL_ALLOW_ORIGIN), None);
    }
}

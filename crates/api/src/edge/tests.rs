//! What the edge does to answers, over routes that behave badly.

use actix_web::{
    App, HttpResponse,
    error::ErrorBadRequest,
    http::{Method, StatusCode, header},
    test::{TestRequest, call_service, init_service, read_body, try_call_service},
    web,
};
use serde_json::Value;

use super::*;
use crate::problem::MEDIA_TYPE;

struct Nil;

impl IdSource for Nil {
    fn next(&self) -> uuid::Uuid {
        uuid::Uuid::nil()
    }
}

fn routes(config: &mut web::ServiceConfig) {
    async fn panicking() -> HttpResponse {
        panic!("at the wheel")
    }
    config
        .route("/panic", web::get().to(panicking))
        .route("/fine", web::get().to(|| async { "fine" }))
        .route("/foreign", web::get().to(|| async { Err::<HttpResponse, _>(ErrorBadRequest("their words")) }))
        .route("/bare", web::get().to(HttpResponse::NotFound))
        .route(
            "/worded",
            web::get()
                .to(|| async { HttpResponse::ServiceUnavailable().content_type("text/plain").body("later") }),
        )
        .route("/ours", web::get().to(|| async { Err::<HttpResponse, _>(Problem::from(Failure::stale(3))) }));
}

async fn asked(method: Method, path: &str) -> (StatusCode, header::HeaderMap, String) {
    let edge = Edge { ids: Arc::new(Nil), https: true };
    let app = init_service(App::new().wrap(edge).configure(routes)).await;
    let request = TestRequest::default().method(method).uri(path).to_request();
    let response = match try_call_service(&app, request).await {
        Ok(response) => response.map_into_boxed_body().into_parts().1,
        Err(error) => error.error_response(),
    };
    let (status, headers) = (response.status(), response.headers().clone());
    let body = actix_web::body::to_bytes(response.into_body()).await.unwrap();
    (status, headers, String::from_utf8(body.into()).unwrap())
}

async fn problem(path: &str) -> (StatusCode, String) {
    let (status, headers, body) = asked(Method::GET, path).await;
    assert_eq!(headers.get(header::CONTENT_TYPE).unwrap(), MEDIA_TYPE, "{path}");
    assert!(headers.contains_key("x-request-id"), "{path}");
    assert!(headers.contains_key(header::STRICT_TRANSPORT_SECURITY), "{path}");
    let body: Value = serde_json::from_str(&body).unwrap();
    (status, body["code"].as_str().unwrap().to_owned())
}

#[actix_web::test]
async fn every_failure_leaves_as_a_problem_with_all_headers() {
    assert_eq!(problem("/panic").await, (StatusCode::INTERNAL_SERVER_ERROR, "internal".into()));
    assert_eq!(problem("/foreign").await, (StatusCode::BAD_REQUEST, "body.malformed".into()));
    assert_eq!(problem("/bare").await, (StatusCode::NOT_FOUND, "route.not_found".into()));
    assert_eq!(problem("/ours").await, (StatusCode::PRECONDITION_FAILED, "precondition.stale".into()));
    assert_eq!(problem("/%ff").await, (StatusCode::BAD_REQUEST, "path.malformed".into()));
    assert_eq!(problem("/fine?q=%00").await, (StatusCode::BAD_REQUEST, "query.invalid".into()));
}

#[actix_web::test]
async fn the_worker_lives_on_after_a_panic() {
    let edge = Edge { ids: Arc::new(Nil), https: false };
    let app = init_service(App::new().wrap(edge).configure(routes)).await;
    assert!(try_call_service(&app, TestRequest::get().uri("/panic").to_request()).await.is_err());
    let response = call_service(&app, TestRequest::get().uri("/fine").to_request()).await;
    assert_eq!(read_body(response).await, "fine");
}

#[actix_web::test]
async fn a_failure_that_has_words_keeps_them() {
    let (status, headers, body) = asked(Method::GET, "/worded").await;
    assert_eq!((status, body.as_str()), (StatusCode::SERVICE_UNAVAILABLE, "later"));
    assert!(headers.contains_key(header::CONTENT_SECURITY_POLICY));
}

#[actix_web::test]
async fn head_is_answered_where_get_is() {
    let (status, headers, _) = asked(Method::HEAD, "/fine").await;
    assert_eq!(status, StatusCode::OK);
    assert!(headers.contains_key("x-request-id"));
}

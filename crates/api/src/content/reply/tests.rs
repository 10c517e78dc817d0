//! Answers from the cache and into it.

use std::sync::Mutex;

use actix_web::{http::StatusCode, test::TestRequest};
use galley_domain::{delivery::Ticket, ids::EntryId};
use uuid::Uuid;

use super::*;

const SCOPE: Scope = Scope::Entry(EntryId(Uuid::nil()));

/// An answer, and what it was kept under.
type Kept = (String, Vec<Scope>, Arc<CachedAnswer>);

/// Keeps one answer.
#[derive(Default)]
struct OneAnswer(Mutex<Option<Kept>>);

impl DeliveryCache for OneAnswer {
    fn get(&self, key: CacheKey<'_>) -> Option<Arc<CachedAnswer>> {
        let kept = self.0.lock().unwrap();
        kept.as_ref().filter(|(variant, ..)| variant == key.variant).map(|(.., answer)| answer.clone())
    }

    fn ticket(&self) -> Ticket {
        Ticket(7)
    }

    fn put(&self, key: CacheKey<'_>, ticket: Ticket, scopes: &[Scope], answer: Arc<CachedAnswer>) {
        assert_eq!(ticket, Ticket(7));
        *self.0.lock().unwrap() = Some((key.variant.to_owned(), scopes.to_vec(), answer));
    }
}

async fn asked(cache: &OneAnswer, request: TestRequest, body: Option<&str>) -> HttpResponse {
    let settings = Settings { shared_max_age: Some(60), ..Settings::default() };
    let shelf = Shelf { cache, tenant: TenantId(Uuid::nil()), settings: &settings };
    let make = async |_| Ok(Fresh { body: body.expect("the answer is kept").into(), scope: SCOPE });
    answer(&request.to_http_request(), shelf, make).await.unwrap()
}

fn get(uri: &str) -> TestRequest {
    TestRequest::get().uri(uri)
}

#[actix_web::test]
async fn a_kept_answer_is_given_out_without_being_made_again() {
    let cache = OneAnswer::default();
    let first = asked(&cache, get("/x?a=1"), Some("{}")).await;
    assert_eq!(cache.0.lock().unwrap().as_ref().unwrap().1, [SCOPE]);
    let second = asked(&cache, get("/x?a=1"), None).await;
    for response in [first, second] {
        assert_eq!(response.headers().get(header::VARY).unwrap(), "accept-encoding");
        let control = response.headers().get(header::CACHE_CONTROL).unwrap();
        assert_eq!(control, "public, max-age=0, s-maxage=60, must-revalidate");
        assert_eq!(actix_web::body::to_bytes(response.into_body()).await.unwrap(), "{}");
    }
}

#[actix_web::test]
async fn a_client_that_has_it_gets_no_body() {
    let cache = OneAnswer::default();
    let first = asked(&cache, get("/x"), Some("{}")).await;
    let tag = first.headers().get(header::ETAG).unwrap().clone();
    let again = asked(&cache, get("/x").insert_header((header::IF_NONE_MATCH, tag)), None).await;
    assert_eq!(again.status(), StatusCode::NOT_MODIFIED);
    assert!(again.headers().contains_key(header::ETAG));
}

#[actix_web::test]
async fn a_large_body_goes_out_in_the_form_that_the_client_takes() {
    let cache = OneAnswer::default();
    let body = format!("\"{}\"", "tide ".repeat(1000));
    asked(&cache, get("/x"), Some(&body)).await;
    for (accepted, sent) in [("br, gzip", Some("br")), ("gzip", Some("gzip")), ("identity", None)] {
        let response =
            asked(&cache, get("/x").insert_header((header::ACCEPT_ENCODING, accepted)), None).await;
        let encoding =
            response.headers().get(header::CONTENT_ENCODING).map(|value| value.to_str().unwrap().to_owned());
        assert_eq!(encoding.as_deref(), sent);
        let length = actix_web::body::to_bytes(response.into_body()).await.unwrap().len();
        assert_eq!(length < body.len(), sent.is_some());
    }
}

#[actix_web::test]
async fn a_very_long_question_is_answered_and_forgotten() {
    let cache = OneAnswer::default();
    asked(&cache, get(&format!("/x?a={}", "1".repeat(KEY_MAX))), Some("{}")).await;
    assert!(cache.0.lock().unwrap().is_none());
}

//! From a request for published content to its answer, through the cache. Invariant: equal requests share an answer,
//! and an answer is kept under everything that can make it stale.

use std::{
    future::Future,
    sync::{Arc, OnceLock},
};

use actix_web::{
    HttpRequest, HttpResponse,
    http::header::{self, HeaderValue},
};
use bytes::Bytes;
use galley_domain::{
    delivery::{CacheKey, CachedAnswer, DeliveryCache, Scope},
    error::{ErrorCode, Failure},
    ids::TenantId,
};
use url::form_urlencoded;

use super::{
    compress,
    encoding::{Encoding, best},
};
use crate::{
    answer::Answer,
    blocking, etag,
    problem::Problem,
    state::{ApiState, Settings},
};

/// Requests that are longer are answered, and forgotten.
const KEY_MAX: usize = 1024;
/// Bodies from this size on are compressed on another thread.
const LARGE: usize = 32 * 1024;

/// A body that was just made, with what can make it stale.
pub struct Fresh {
    /// The JSON text.
    pub body: Vec<u8>,
    /// What it shows.
    pub scope: Scope,
}

/// Where answers are kept, and how they are given out.
pub struct Shelf<'a> {
    cache: &'a dyn DeliveryCache,
    tenant: TenantId,
    settings: &'a Settings,
}

impl<'a> From<&'a ApiState> for Shelf<'a> {
    fn from(state: &'a ApiState) -> Self {
        Self { cache: &*state.cache, tenant: state.tenant, settings: &state.settings }
    }
}

/// Answers from the shelf, or with what `make` makes of the query's pairs.
pub async fn answer<M, F>(request: &HttpRequest, shelf: Shelf<'_>, make: M) -> Answer
where
    M: FnOnce(Vec<(String, String)>) -> F,
    F: Future<Output = Result<Fresh, Problem>>,
{
    let variant = request.uri().path_and_query().map_or("/", |address| address.as_str());
    let key = CacheKey { tenant: shelf.tenant, variant };
    if let Some(ready) = shelf.cache.get(key) {
        return reply(request, ready).await;
    }
    let ticket = shelf.cache.ticket();
    let pairs = form_urlencoded::parse(request.query_string().as_bytes()).into_owned().collect();
    let Fresh { body, scope } = make(pairs).await?;
    let made = Arc::new(finish(body.into(), shelf.settings));
    if variant.len() <= KEY_MAX {
        shelf.cache.put(key, ticket, &[scope], made.clone());
    }
    reply(request, made).await
}

fn finish(body: Bytes, settings: &Settings) -> CachedAnswer {
    CachedAnswer {
        etag: format!("W/{}", etag::of_content(&body)),
        content_type: "application/json".into(),
        cache_control: settings.published_cache_control(),
        body,
        gzip: OnceLock::new(),
        brotli: OnceLock::new(),
    }
}

async fn reply(request: &HttpRequest, ready: Arc<CachedAnswer>) -> Answer {
    let known = etag::none_match(request.headers(), &ready.etag);
    let mut builder = if known { HttpResponse::NotModified() } else { HttpResponse::Ok() };
    let value = |text: &str| {
        HeaderValue::from_str(text).map_err(|error| Failure::new(ErrorCode::Internal).caused_by(error))
    };
    builder
        .insert_header((header::ETAG, value(&ready.etag)?))
        .insert_header((header::CACHE_CONTROL, value(&ready.cache_control)?))
        .insert_header((header::VARY, HeaderValue::from_static("accept-encoding")));
    if known {
        return Ok(builder.finish());
    }
    builder.insert_header((header::CONTENT_TYPE, value(&ready.content_type)?));
    let encoding = best(request.headers());
    match packed(&ready, encoding).await? {
        Some(body) => Ok(builder.insert_header((header::CONTENT_ENCODING, encoding.name())).body(body)),
        None => Ok(builder.body(ready.body.clone())),
    }
}

/// A form of an answer, and the way to make it.
type Form = (fn(&CachedAnswer) -> &OnceLock<Option<Bytes>>, fn(&[u8]) -> Option<Bytes>);

/// The body in the form that the client takes; `None` when that is the body as it is. Each form is made once.
async fn packed(ready: &Arc<CachedAnswer>, encoding: Encoding) -> Result<Option<Bytes>, Failure> {
    let (form, make): Form = match encoding {
        Encoding::Identity => return Ok(None),
        Encoding::Brotli => (|ready| &ready.brotli, compress::brotli),
        Encoding::Gzip => (|ready| &ready.gzip, compress::gzip),
    };
    let pack = move |ready: &CachedAnswer| form(ready).get_or_init(|| make(&ready.body)).clone();
    if form(ready).get().is_some() || ready.body.len() < LARGE {
        return Ok(pack(ready));
    }
    let packing = ready.clone();
    blocking::run(move || pack(&packing)).await
}

#[cfg(test)]
mod tests;

//! From a request for published content to its answer, through the cache. Invariant: equal requests share an answer,
//! and an answer is kept under everything that can make it stale.

use std::{future::Future, sync::Arc};

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
        return reply(request, &ready);
    }
    let ticket = shelf.cache.ticket();
    let pairs = form_urlencoded::parse(request.query_string().as_bytes()).into_owned().collect();
    let Fresh { body, scope } = make(pairs).await?;
    let made = Arc::new(finish(body.into(), shelf.settings).await?);
    if variant.len() <= KEY_MAX {
        shelf.cache.put(key, ticket, &[scope], made.clone());
    }
    reply(request, &made)
}

async fn finish(body: Bytes, settings: &Settings) -> Result<CachedAnswer, Failure> {
    let packing = body.clone();
    let pack = move || (compress::gzip(&packing), compress::brotli(&packing));
    let (gzip, brotli) = if body.len() < LARGE { pack() } else { blocking::run(pack).await? };
    Ok(CachedAnswer {
        etag: format!("W/{}", etag::of_content(&body)),
        content_type: "application/json".into(),
        cache_control: settings.published_cache_control(),
        body,
        gzip,
        brotli,
    })
}

fn reply(request: &HttpRequest, ready: &CachedAnswer) -> Answer {
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
    let (name, body) = match (best(request.headers()), &ready.brotli, &ready.gzip) {
        (Encoding::Brotli, Some(brotli), _) => ("br", brotli),
        (Encoding::Gzip, _, Some(gzip)) => ("gzip", gzip),
        _ => return Ok(builder.body(ready.body.clone())),
    };
    builder.insert_header((header::CONTENT_ENCODING, HeaderValue::from_static(name)));
    Ok(builder.body(body.clone()))
}

#[cfg(test)]
mod tests;

//! The contract as the server gives it out.

use actix_web::{HttpRequest, HttpResponse, get, http::header, web::Data};
use bytes::Bytes;

use crate::{answer::Answer, etag};

/// The contract as JSON text, made once.
pub struct Published {
    body: Bytes,
    tag: String,
}

impl Published {
    /// The contract of this server.
    ///
    /// # Errors
    /// When it cannot be written as JSON.
    pub fn try_new() -> Result<Self, serde_json::Error> {
        let body = Bytes::from(serde_json::to_vec(&super::openapi())?);
        Ok(Self { tag: etag::of_content(&body), body })
    }
}

/// Show this contract
///
/// OpenAPI 3.1, generated from the server's code.
#[utoipa::path(
    tag = "contract",
    security(()),
    responses(
        (status = 200, description = "The contract", body = Object, content_type = "application/json"),
        (status = 304, description = "The client has it"),
    )
)]
#[get("/openapi.json")]
pub async fn get_contract(published: Data<Published>, request: HttpRequest) -> Answer {
    let known = etag::none_match(request.headers(), &published.tag);
    let mut builder = if known { HttpResponse::NotModified() } else { HttpResponse::Ok() };
    builder
        .insert_header((header::ETAG, published.tag.as_str()))
        .insert_header((header::CACHE_CONTROL, "public, max-age=0, must-revalidate"));
    if known {
        return Ok(builder.finish());
    }
    Ok(builder.insert_header((header::CONTENT_TYPE, "application/json")).body(published.body.clone()))
}

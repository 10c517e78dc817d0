//! The contract as the server gives it out.

use actix_web::{HttpRequest, HttpResponse, get, http::header, web::Data};
use bytes::Bytes;

use crate::{answer::Answer, etag, fallback::Addresses};

/// What is made of the contract, once for the process.
pub struct Described {
    /// The addresses of the contract.
    pub addresses: Addresses,
    body: Bytes,
    tag: String,
}

impl Described {
    /// What is made of this server's contract.
    ///
    /// # Errors
    /// When it cannot be written as JSON.
    pub fn try_new() -> Result<Self, serde_json::Error> {
        let contract = super::openapi();
        let body = Bytes::from(serde_json::to_vec(&contract)?);
        Ok(Self { addresses: Addresses::of(&contract), tag: etag::of_content(&body), body })
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
pub async fn get_contract(described: Data<Described>, request: HttpRequest) -> Answer {
    let tag = described.tag.as_str();
    let known = etag::none_match(request.headers(), tag);
    let mut builder = if known { HttpResponse::NotModified() } else { HttpResponse::Ok() };
    builder
        .insert_header((header::ETAG, tag))
        .insert_header((header::CACHE_CONTROL, "public, max-age=0, must-revalidate"));
    if known {
        return Ok(builder.finish());
    }
    Ok(builder.insert_header((header::CONTENT_TYPE, "application/json")).body(described.body.clone()))
}

//! The contract as the server gives it out.

use std::sync::OnceLock;

use actix_web::{HttpRequest, HttpResponse, get, http::header, web::Data};
use bytes::Bytes;

use crate::{
    answer::{Answer, json},
    etag,
    fallback::Addresses,
    problem::Problem,
};

/// What is made of the contract when it is first asked for, so that starting takes no time for it.
#[derive(Default)]
pub struct Described {
    addresses: OnceLock<Addresses>,
    text: OnceLock<(Bytes, String)>,
}

impl Described {
    /// The addresses of the contract.
    pub fn addresses(&self) -> &Addresses {
        self.addresses.get_or_init(|| Addresses::of(&super::openapi()))
    }

    /// The contract as JSON text, and its tag.
    fn text(&self) -> Result<&(Bytes, String), Problem> {
        if let Some(made) = self.text.get() {
            return Ok(made);
        }
        let body = json(&super::openapi())?;
        let tag = etag::of_content(&body);
        Ok(self.text.get_or_init(|| (body, tag)))
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
    let (body, tag) = described.text()?;
    let known = etag::none_match(request.headers(), tag);
    let mut builder = if known { HttpResponse::NotModified() } else { HttpResponse::Ok() };
    builder
        .insert_header((header::ETAG, tag.as_str()))
        .insert_header((header::CACHE_CONTROL, "public, max-age=0, must-revalidate"));
    if known {
        return Ok(builder.finish());
    }
    Ok(builder.insert_header((header::CONTENT_TYPE, "application/json")).body(body.clone()))
}

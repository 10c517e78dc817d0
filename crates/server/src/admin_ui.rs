//! The admin, inside the binary. Invariant: whatever is not a file of the build is the app itself, which knows its own
//! routes.

use actix_web::{HttpRequest, HttpResponse, http::header, middleware::Compress, web};
use rust_embed::{EmbeddedFile, RustEmbed};

#[derive(RustEmbed)]
#[folder = "../../frontend/dist"]
#[allow_missing = true]
struct Files;

const MISSING: &str =
    "The admin was not built into this binary. Run `npm ci && npm run build` in frontend/ and build again.";

/// Routes under `/admin`, and `/` to it.
pub fn configure(routes: &mut web::ServiceConfig) {
    let away = || async { HttpResponse::Found().insert_header((header::LOCATION, "/admin/")).finish() };
    routes
        .route("/", web::get().to(away))
        .route("/admin", web::get().to(away))
        .service(web::scope("/admin").wrap(Compress::default()).route("/{path:.*}", web::get().to(serve)));
}

/// Whether the admin is there.
pub(crate) fn check() -> Result<String, String> {
    Files::get("index.html")
        .map(|_| format!("{} files", Files::iter().count()))
        .ok_or_else(|| MISSING.to_owned())
}

async fn serve(request: HttpRequest, path: web::Path<String>) -> HttpResponse {
    let hashed = path.starts_with("assets/");
    let file = Files::get(&path).filter(|_| !path.is_empty());
    match file.or_else(|| (!hashed).then(|| Files::get("index.html")).flatten()) {
        Some(file) => answer(&request, &file, hashed, &path),
        None if hashed => HttpResponse::NotFound().finish(),
        None => HttpResponse::ServiceUnavailable().content_type("text/plain; charset=utf-8").body(MISSING),
    }
}

fn answer(request: &HttpRequest, file: &EmbeddedFile, hashed: bool, path: &str) -> HttpResponse {
    let etag = format!("\"{}\"", hex::encode(&file.metadata.sha256_hash()[..16]));
    let known =
        request.headers().get(header::IF_NONE_MATCH).is_some_and(|seen| seen.as_bytes() == etag.as_bytes());
    let cache = if hashed { "public, max-age=31536000, immutable" } else { "no-cache" };
    let mut response = if known { HttpResponse::NotModified() } else { HttpResponse::Ok() };
    response.insert_header((header::ETAG, etag)).insert_header((header::CACHE_CONTROL, cache));
    if known {
        return response.finish();
    }
    let kind = if hashed || path.contains('.') { file.metadata.mimetype() } else { "text/html" };
    let kind = if kind.starts_with("text/") { format!("{kind}; charset=utf-8") } else { kind.to_owned() };
    response.content_type(kind).body(file.data.clone().into_owned())
}

//! The files themselves. Invariants: a browser that opens one runs nothing of it; an address always gives the same bytes,
//! so it may be kept for ever.

use actix_web::{
    HttpRequest, HttpResponse, get,
    http::header::{self, HeaderName},
    web::Data,
};
use bytes::Bytes;
use galley_domain::{
    ids::AssetId,
    media::{Asset, ImageKind},
};

use super::dto::FileBytes;
use crate::{answer::Answer, etag, path::PathId, request_id, state::ApiState};

const FOR_EVER: &str = "public, max-age=31536000, immutable";
const SANDBOX: &str = "sandbox; default-src 'none'; style-src 'unsafe-inline'";

/// Get a file
///
/// The bytes of a file. Its address holds the file's id, which nobody can guess, and any name.
#[utoipa::path(
    tag = "files",
    security(()),
    params(PathId<AssetId>, ("name" = String, Path, description = "The file's name", example = "harbour.jpg")),
    responses(
        (status = 200, description = "The file", content(
            (inline(FileBytes) = "image/jpeg"), (inline(FileBytes) = "image/png"), (inline(FileBytes) = "image/gif"), (inline(FileBytes) = "image/webp"),
            (inline(FileBytes) = "image/svg+xml"),
        )),
        (status = 304, description = "The client has it"),
    )
)]
#[get("/media/{id}/{name}")]
pub async fn get_file(PathId(id): PathId<AssetId>, state: Data<ApiState>, request: HttpRequest) -> Answer {
    let (asset, bytes) = state.services.media.file(state.tenant, request_id::of(&request), id).await?;
    Ok(file(&request, &asset, asset.kind, &format!("\"{}\"", asset.sha256), bytes))
}

/// Get the small form of a file
///
/// At most 480 pixels wide and high.
#[utoipa::path(
    tag = "files",
    security(()),
    params(PathId<AssetId>),
    responses(
        (status = 200, description = "The small form", content(
            (inline(FileBytes) = "image/jpeg"), (inline(FileBytes) = "image/png"), (inline(FileBytes) = "image/webp"),
        )),
        (status = 304, description = "The client has it"),
    )
)]
#[get("/media/{id}/thumb")]
pub async fn get_thumbnail(
    PathId(id): PathId<AssetId>,
    state: Data<ApiState>,
    request: HttpRequest,
) -> Answer {
    let (asset, bytes) = state.services.media.thumbnail(state.tenant, request_id::of(&request), id).await?;
    let kind = kind_of_small(&bytes);
    Ok(file(&request, &asset, kind, &format!("\"{}-thumb\"", asset.sha256), bytes))
}

fn file(request: &HttpRequest, asset: &Asset, kind: ImageKind, tag: &str, bytes: Bytes) -> HttpResponse {
    let known = etag::none_match(request.headers(), tag);
    let mut builder = if known { HttpResponse::NotModified() } else { HttpResponse::Ok() };
    builder
        .insert_header((header::ETAG, tag))
        .insert_header((header::CACHE_CONTROL, FOR_EVER))
        .insert_header((header::CONTENT_SECURITY_POLICY, SANDBOX))
        .insert_header((HeaderName::from_static("cross-origin-resource-policy"), "cross-origin"));
    if known {
        return builder.finish();
    }
    builder
        .insert_header((header::CONTENT_TYPE, kind.mime()))
        .insert_header((header::CONTENT_DISPOSITION, disposition(kind, &asset.name)))
        .body(bytes)
}

/// An SVG that is opened by itself is saved instead; inside `<img>` it shows like any other image.
fn disposition(kind: ImageKind, name: &str) -> String {
    let way = match kind {
        ImageKind::Svg => "attachment",
        ImageKind::Jpeg | ImageKind::Png | ImageKind::Gif | ImageKind::Webp => "inline",
    };
    let plain: String = name.chars().filter(|c| c.is_ascii_alphanumeric() || "._- ".contains(*c)).collect();
    format!("{way}; filename=\"{plain}\"")
}

/// Small forms are made by us in one of three kinds.
fn kind_of_small(bytes: &[u8]) -> ImageKind {
    if bytes.starts_with(b"RIFF") {
        ImageKind::Webp
    } else if bytes.starts_with(b"\x89PNG") {
        ImageKind::Png
    } else {
        ImageKind::Jpeg
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_svg_is_never_opened_as_a_page() {
        assert_eq!(disposition(ImageKind::Svg, "a.svg"), "attachment; filename=\"a.svg\"");
        assert_eq!(disposition(ImageKind::Png, "a\"\r\nb.png"), "inline; filename=\"ab.png\"");
    }

    #[test]
    fn small_forms_are_known_by_their_first_bytes() {
        assert_eq!(kind_of_small(b"RIFF\0\0\0\0WEBP"), ImageKind::Webp);
        assert_eq!(kind_of_small(b"\x89PNG\r\n"), ImageKind::Png);
        assert_eq!(kind_of_small(b"\xff\xd8\xff"), ImageKind::Jpeg);
    }
}

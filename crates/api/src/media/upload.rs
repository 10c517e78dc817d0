//! Taking a file in. Invariant: no more than the limit is ever held, and a client that stops sending is let go.

use actix_multipart::{Field, Multipart, MultipartError};
use actix_web::{error::PayloadError, post, web::Data};
use bytes::{Bytes, BytesMut};
use futures_util::{Stream, StreamExt};
use galley_domain::{
    error::{ErrorCode, Failure, Issue},
    media::Asset as DomainAsset,
};

use super::dto::{Asset, UploadForm};
use crate::{
    answer::{self, Answer},
    caller::SignedIn,
    state::{ApiState, Settings},
};

/// What an upload holds.
#[derive(Default)]
struct Upload {
    name: String,
    alt: String,
    bytes: Option<Bytes>,
}

/// Upload a file
///
/// Adds an image to the library. What it is is read from its bytes; an SVG is kept but never run.
#[utoipa::path(
    tag = "media",
    security(("bearer" = [])),
    request_body(content = UploadForm, content_type = "multipart/form-data", description = "The file, and what it shows"),
    responses(
        (status = 201, description = "The new file", body = answer::Data<Asset>),
        (status = 413, description = "`media.too_large`"),
        (status = 415, description = "`media.type_unsupported`"),
        (status = 422, description = "`media.damaged` or `media.missing`"),
    )
)]
#[post("/media")]
pub async fn upload_asset(SignedIn(caller): SignedIn, form: Multipart, state: Data<ApiState>) -> Answer {
    let upload = read(form, &state.settings).await?;
    let bytes = upload.bytes.ok_or_else(|| Failure::new(ErrorCode::MediaMissing))?;
    let asset = Asset::from(state.services.media.upload(&caller, &upload.name, &upload.alt, bytes).await?);
    answer::created(&format!("/api/v1/media/{}", asset.id), Some(asset.version), asset)
}

async fn read(mut form: Multipart, settings: &Settings) -> Result<Upload, Failure> {
    let mut upload = Upload::default();
    while let Some(field) = in_time(&mut form, settings).await? {
        let name = field.name().unwrap_or_default().to_owned();
        match name.as_str() {
            "file" => {
                upload.name = file_name(&field);
                upload.bytes = Some(take(field, settings.media.max_bytes, settings).await?);
            }
            "alt" => {
                let most = 4 * DomainAsset::ALT_MAX as u64;
                let text = take(field, most, settings).await?;
                upload.alt =
                    String::from_utf8(text.into()).map_err(|_| malformed("alt is not UTF-8".into()))?;
            }
            _ => {
                let code = ErrorCode::BodyUnknownField;
                let detail = format!("{name} is not known here");
                return Err(Failure::invalid(code, vec![Issue::at(format!("/{name}"), code, detail)]));
            }
        }
    }
    Ok(upload)
}

async fn take(mut field: Field, most: u64, settings: &Settings) -> Result<Bytes, Failure> {
    let mut bytes = BytesMut::new();
    while let Some(chunk) = in_time(&mut field, settings).await? {
        if (bytes.len() + chunk.len()) as u64 > most {
            return Err(Failure::new(ErrorCode::MediaTooLarge).with_detail(format!("at most {most} bytes")));
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(bytes.freeze())
}

/// The next piece, if it comes before the client's patience with us would end too.
async fn in_time<S, T>(stream: &mut S, settings: &Settings) -> Result<Option<T>, Failure>
where
    S: Stream<Item = Result<T, MultipartError>> + Unpin,
{
    match tokio::time::timeout(settings.body_timeout, stream.next()).await {
        Ok(Some(piece)) => piece.map(Some).map_err(refused),
        Ok(None) => Ok(None),
        Err(_) => Err(Failure::new(ErrorCode::BodyTimeout)),
    }
}

fn file_name(field: &Field) -> String {
    field
        .content_disposition()
        .and_then(|disposition| disposition.get_filename())
        .unwrap_or_default()
        .to_owned()
}

fn refused(error: MultipartError) -> Failure {
    match error {
        MultipartError::ContentTypeMissing
        | MultipartError::ContentTypeParse
        | MultipartError::ContentTypeIncompatible => {
            Failure::new(ErrorCode::BodyContentType).with_detail("the body must be multipart/form-data")
        }
        MultipartError::Payload(PayloadError::Overflow) => Failure::new(ErrorCode::BodyTooLarge),
        error => malformed(error.to_string()),
    }
}

fn malformed(detail: String) -> Failure {
    Failure::new(ErrorCode::BodyMalformed).with_detail(detail)
}

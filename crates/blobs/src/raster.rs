//! Images made of pixels. Invariant: no pixel is decoded before the size that the header tells was found small enough.

use std::io::Cursor;

use bytes::Bytes;
use galley_domain::{
    error::{ErrorCode, Failure},
    media::MediaLimits,
};
use image::{
    DynamicImage, ImageDecoder, ImageError, ImageFormat, ImageReader, Limits, metadata::Orientation,
};

use crate::{inspect::Seen, jpeg, thumbnail};

/// The most that one pixel takes while it is decoded: four channels of 16 bits.
const BYTES_PER_PIXEL: u64 = 8;
/// What a decoder may take besides pixels.
const DECODER_BYTES: u64 = 32 * 1024 * 1024;

/// Decodes an image; of an animation, its first picture.
pub(crate) fn look(bytes: &Bytes, format: ImageFormat, limits: MediaLimits) -> Result<Seen, Failure> {
    if format == ImageFormat::Jpeg && !jpeg::is_complete(bytes) {
        return Err(Failure::new(ErrorCode::MediaDamaged).with_detail("the end of the image is missing"));
    }
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut allowed = Limits::default();
    allowed.max_alloc = Some(limits.max_pixels.saturating_mul(BYTES_PER_PIXEL).saturating_add(DECODER_BYTES));
    reader.limits(allowed);
    let mut decoder = reader.into_decoder().map_err(refused)?;

    let (width, height) = decoder.dimensions();
    let pixels = u64::from(width) * u64::from(height);
    if pixels > limits.max_pixels {
        let detail = format!("the image has {pixels} pixels; {} are allowed", limits.max_pixels);
        return Err(Failure::new(ErrorCode::MediaTooLarge).with_detail(detail));
    }
    let orientation = decoder.orientation().map_err(refused)?;
    let profile = decoder.icc_profile().map_err(refused)?;
    let image = DynamicImage::from_decoder(decoder).map_err(refused)?;

    let (width, height) = if turns_sideways(orientation) { (height, width) } else { (width, height) };
    let small = thumbnail::make(&image, orientation, profile).map_err(refused)?;
    let thumbnail = small.filter(|small| small.len() < bytes.len()).map(Bytes::from);
    Ok(Seen { width: Some(width), height: Some(height), thumbnail })
}

fn turns_sideways(orientation: Orientation) -> bool {
    match orientation {
        Orientation::Rotate90
        | Orientation::Rotate270
        | Orientation::Rotate90FlipH
        | Orientation::Rotate270FlipH => true,
        Orientation::NoTransforms
        | Orientation::Rotate180
        | Orientation::FlipHorizontal
        | Orientation::FlipVertical => false,
    }
}

fn refused(error: ImageError) -> Failure {
    let code = match &error {
        ImageError::Limits(_) => ErrorCode::MediaTooLarge,
        ImageError::Unsupported(_) => ErrorCode::MediaTypeUnsupported,
        ImageError::Decoding(_)
        | ImageError::Encoding(_)
        | ImageError::Parameter(_)
        | ImageError::IoError(_) => ErrorCode::MediaDamaged,
    };
    Failure::new(code).caused_by(error)
}

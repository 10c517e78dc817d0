//! Small forms of images. Invariant: a small form is upright, at most 480 pixels wide and high, and carries none of
//! the original's metadata but its colour profile.

use image::{
    DynamicImage, ImageEncoder, ImageResult,
    codecs::{jpeg::JpegEncoder, png::PngEncoder},
    imageops::FilterType,
    metadata::Orientation,
};

/// Pixels of the longer side.
const SIDE: u32 = 480;
/// Larger images are first brought near by averaging, which is fast.
const NEAR: u32 = SIDE * 2;
/// JPEG quality.
const QUALITY: u8 = 80;

/// The small form of an image that is larger: JPEG, or PNG when something shines through.
pub(crate) fn make(
    image: &DynamicImage,
    orientation: Orientation,
    profile: Option<Vec<u8>>,
) -> ImageResult<Option<Vec<u8>>> {
    let longer = image.width().max(image.height());
    if longer <= SIDE {
        return Ok(None);
    }
    let mut small = if longer > NEAR * 2 {
        image.thumbnail(NEAR, NEAR).resize(SIDE, SIDE, FilterType::CatmullRom)
    } else {
        image.resize(SIDE, SIDE, FilterType::CatmullRom)
    };
    small.apply_orientation(orientation);

    let profile = profile.filter(|profile| is_rgb(profile));
    let mut out = Vec::new();
    if is_opaque(&small) {
        encode(&small.into_rgb8().into(), profile, JpegEncoder::new_with_quality(&mut out, QUALITY))?;
    } else {
        encode(&small.into_rgba8().into(), profile, PngEncoder::new(&mut out))?;
    }
    Ok(Some(out))
}

fn encode(image: &DynamicImage, profile: Option<Vec<u8>>, mut encoder: impl ImageEncoder) -> ImageResult<()> {
    if let Some(profile) = profile {
        encoder.set_icc_profile(profile).map_err(image::ImageError::Unsupported)?;
    }
    encoder.write_image(image.as_bytes(), image.width(), image.height(), image.color().into())
}

/// Whether a profile speaks of the colours that small forms are stored in (ICC.1, field "data colour space").
fn is_rgb(profile: &[u8]) -> bool {
    profile.get(16..20) == Some(b"RGB ")
}

fn is_opaque(image: &DynamicImage) -> bool {
    !image.color().has_alpha() || image.to_rgba8().pixels().all(|pixel| pixel.0[3] == u8::MAX)
}

//! What is found in files of every kind, whole and broken.

use std::{error::Error, io::Cursor};

use image::{DynamicImage, ImageDecoder, Rgb, RgbImage, Rgba, RgbaImage};
use proptest::prelude::*;

use super::*;

const SVG: &[u8] =
    br#"<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><path d="M0,0"/></svg>"#;

/// A picture that does not pack well, so that a small form pays.
fn picture(width: u32, height: u32) -> DynamicImage {
    let noise = |x: u32, y: u32| (x.wrapping_mul(2_654_435_761) ^ y.wrapping_mul(40_503)).to_be_bytes();
    RgbImage::from_fn(width, height, |x, y| Rgb([noise(x, y)[0], noise(y, x)[1], noise(x, y)[2]])).into()
}

fn encoded(image: &DynamicImage, format: ImageFormat) -> Bytes {
    let mut out = Cursor::new(Vec::new());
    image.write_to(&mut out, format).unwrap();
    out.into_inner().into()
}

fn limits() -> MediaLimits {
    MediaLimits::default()
}

fn code(bytes: impl Into<Bytes>) -> Option<ErrorCode> {
    inspect(&bytes.into(), limits()).err().map(|failure| failure.code)
}

fn thumbnail(found: &Inspected) -> DynamicImage {
    image::load_from_memory(&found.thumbnail.as_ref().unwrap().bytes).unwrap()
}

/// A JPEG with an EXIF block that says how the camera was held.
fn held(image: &DynamicImage, orientation: u8) -> Bytes {
    let plain = encoded(image, ImageFormat::Jpeg);
    let tiff = [
        b"Exif\0\0MM\0\x2A\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".as_slice(),
        &[orientation, 0, 0, 0, 0, 0, 0],
    ]
    .concat();
    let length = u16::try_from(tiff.len() + 2).unwrap().to_be_bytes();
    [&plain[..2], &[0xFF, 0xE1], &length, &tiff, &plain[2..]].concat().into()
}

#[test]
fn every_kind_is_known_by_its_bytes() {
    for (format, kind) in [
        (ImageFormat::Jpeg, ImageKind::Jpeg),
        (ImageFormat::Png, ImageKind::Png),
        (ImageFormat::Gif, ImageKind::Gif),
        (ImageFormat::WebP, ImageKind::Webp),
    ] {
        let found = inspect(&encoded(&picture(40, 30), format), limits()).unwrap();
        assert_eq!((found.kind, found.width, found.height), (kind, Some(40), Some(30)));
        assert!(found.thumbnail.is_none());
    }
    let found = inspect(&Bytes::from_static(SVG), limits()).unwrap();
    assert_eq!((found.kind, found.width, found.height), (ImageKind::Svg, Some(40), Some(30)));
}

#[test]
fn the_digest_and_the_length_are_those_of_the_bytes() {
    let found = inspect(&Bytes::from_static(SVG), limits()).unwrap();
    assert_eq!(found.bytes, SVG.len() as u64);
    assert_eq!(found.sha256, hex::encode(Sha256::digest(SVG)));
}

#[test]
fn a_large_image_has_a_small_form_in_the_same_proportions() {
    let found = inspect(&encoded(&picture(1200, 600), ImageFormat::Png), limits()).unwrap();
    let small = thumbnail(&found);
    assert_eq!((small.width(), small.height()), (480, 240));
    assert_eq!(image::guess_format(&found.thumbnail.unwrap().bytes).unwrap(), ImageFormat::Jpeg);
}

#[test]
fn a_huge_image_has_a_small_form_too() {
    let found = inspect(&encoded(&picture(3000, 2000), ImageFormat::Jpeg), limits()).unwrap();
    let small = thumbnail(&found);
    assert_eq!((small.width(), small.height()), (480, 320));
}

#[test]
fn what_shines_through_stays_so_in_the_small_form() {
    let mut image: RgbaImage = picture(600, 600).into_rgba8();
    image.put_pixel(0, 0, Rgba([0; 4]));
    (0..300).for_each(|x| (0..300).for_each(|y| image.put_pixel(x, y, Rgba([9, 9, 9, 0]))));
    let found = inspect(&encoded(&image.into(), ImageFormat::Png), limits()).unwrap();
    let small = thumbnail(&found).into_rgba8();
    assert_eq!(small.get_pixel(10, 10).0[3], 0);
    assert_eq!(small.get_pixel(470, 470).0[3], 255);
}

#[test]
fn a_photograph_held_sideways_is_measured_and_shown_upright() {
    let mut image = picture(800, 600).into_rgb8();
    (0..100).for_each(|x| (0..100).for_each(|y| image.put_pixel(x, y, Rgb([255, 0, 0]))));
    let image = DynamicImage::from(image);
    let found = inspect(&held(&image, 6), limits()).unwrap();
    assert_eq!((found.width, found.height), (Some(600), Some(800)));
    let small = thumbnail(&found).into_rgb8();
    assert_eq!((small.width(), small.height()), (360, 480));
    let [red, green, blue] = small.get_pixel(340, 20).0;
    assert!(red > 200 && green < 60 && blue < 60, "the red corner is at the top right: {red} {green} {blue}");
    let upright = inspect(&held(&image, 1), limits()).unwrap();
    assert_eq!((upright.width, upright.height), (Some(800), Some(600)));
}

#[test]
fn the_colour_profile_goes_into_the_small_form_and_other_metadata_does_not() {
    use image::{ImageEncoder, codecs::jpeg::JpegEncoder};
    let image = picture(800, 600);
    let mut profile = vec![0; 128];
    profile[16..20].copy_from_slice(b"RGB ");
    let mut out = Vec::new();
    let mut encoder = JpegEncoder::new(&mut out);
    encoder.set_icc_profile(profile.clone()).unwrap();
    encoder.write_image(image.as_bytes(), 800, 600, image.color().into()).unwrap();
    let found = inspect(&out.into(), limits()).unwrap();
    let bytes = found.thumbnail.unwrap().bytes;
    let reader = image::ImageReader::with_format(Cursor::new(&bytes), ImageFormat::Jpeg);
    assert_eq!(reader.into_decoder().unwrap().icc_profile().unwrap(), Some(profile));
    let held = inspect(&held(&image, 6), limits()).unwrap().thumbnail.unwrap().bytes;
    assert!(!held.windows(4).any(|part| part == b"Exif"));
}

#[test]
fn a_small_form_that_is_no_smaller_is_left_out() {
    let plain = RgbImage::from_pixel(500, 500, Rgb([7, 7, 7]));
    let found = inspect(&encoded(&plain.into(), ImageFormat::Png), limits()).unwrap();
    assert!(found.thumbnail.is_none());
}

#[test]
fn other_files_are_not_accepted() {
    for bytes in [
        &b""[..],
        b"hello",
        b"%PDF-1.7",
        b"<!DOCTYPE html><html><body>hi</body></html>",
        b"<?xml version=\"1.0\"?><rss/>",
        b"MZ\x90\0",
        b"PK\x03\x04",
        b"BM\0\0\0\0",
        b"\0\0\0\x20ftypavif\0\0\0\0avifmif1miaf",
    ] {
        assert_eq!(code(Bytes::from_static(bytes)), Some(ErrorCode::MediaTypeUnsupported), "{bytes:?}");
    }
}

#[test]
fn a_file_that_is_cut_off_is_damaged() {
    for format in [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::Gif, ImageFormat::WebP] {
        let whole = encoded(&picture(200, 200), format);
        for part in [whole.len() / 2, whole.len() * 9 / 10] {
            assert_eq!(code(whole.slice(..part)), Some(ErrorCode::MediaDamaged), "{format:?} {part}");
        }
    }
    assert_eq!(code(Bytes::from_static(&SVG[..SVG.len() - 5])), Some(ErrorCode::MediaDamaged));
}

#[test]
fn only_magic_bytes_are_no_image() {
    let page = b"<html><script>alert(1)</script></html>";
    for magic in
        [&b"GIF89a\x08\0\x08\0\0\0\0"[..], b"\x89PNG\r\n\x1a\n", b"\xFF\xD8\xFF\xE0", b"RIFF\0\0\0\0WEBPVP8 "]
    {
        assert_eq!(code([magic, page].concat()), Some(ErrorCode::MediaDamaged), "{magic:?}");
    }
}

#[test]
fn an_image_of_too_many_pixels_is_refused_before_it_is_decoded() {
    let mut bomb = encoded(&picture(10, 10), ImageFormat::Png).to_vec();
    bomb[16..24].copy_from_slice(&[0, 0, 0xFF, 0xFF, 0, 0, 0xFF, 0xFF]);
    let header = crc32(&bomb[12..29]).to_be_bytes();
    bomb[29..33].copy_from_slice(&header);
    let failure = inspect(&bomb.into(), limits()).unwrap_err();
    assert_eq!(failure.code, ErrorCode::MediaTooLarge, "{:?}", failure.source());
}

#[test]
fn limits_are_exact() {
    let bytes = encoded(&picture(40, 30), ImageFormat::Png);
    let limits = |max_bytes, max_pixels| MediaLimits { max_bytes, max_pixels };
    let length = bytes.len() as u64;
    assert!(inspect(&bytes, limits(length, 1200)).is_ok());
    assert_eq!(inspect(&bytes, limits(length - 1, 1200)).unwrap_err().code, ErrorCode::MediaTooLarge);
    assert_eq!(inspect(&bytes, limits(length, 1199)).unwrap_err().code, ErrorCode::MediaTooLarge);
}

#[tokio::test]
async fn many_files_are_looked_into_in_turn() {
    let inspector = ImageInspector::default();
    let bytes = encoded(&picture(600, 600), ImageFormat::Png);
    let all = (0..8).map(|_| inspector.inspect(bytes.clone(), limits()));
    assert!(futures_util::future::join_all(all).await.iter().all(Result::is_ok));
    assert_eq!(inspector.turns.available_permits(), ImageInspector::DEFAULT_AT_ONCE);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_answered(bytes in proptest::collection::vec(any::<u8>(), 0..512)) {
        prop_assert!(inspect(&bytes.into(), limits()).is_err());
    }

    #[test]
    fn any_bytes_after_magic_ones_are_answered(
        magic in proptest::sample::select(vec![
            &b"GIF89a\x08\0\x08\0\x80"[..], b"\x89PNG\r\n\x1a\n\0\0\0\x0DIHDR", b"\xFF\xD8\xFF\xE0", b"\xFF\xD8\xFF\xDB",
            b"RIFF\xFF\0\0\0WEBPVP8 ", b"RIFF\xFF\0\0\0WEBPVP8L", b"RIFF\xFF\0\0\0WEBPVP8X", b"<svg ", b"<?xml <svg",
        ]),
        rest in proptest::collection::vec(any::<u8>(), 0..512),
    ) {
        let _ = inspect(&[magic, &rest].concat().into(), limits());
    }

    #[test]
    fn any_damage_to_an_image_is_answered(
        which in 0..5_usize,
        damage in proptest::collection::vec((any::<proptest::sample::Index>(), any::<u8>()), 1..8),
    ) {
        let formats = [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::Gif, ImageFormat::WebP];
        let whole = formats.get(which).map(|format| encoded(&picture(24, 16), *format));
        let mut bytes = whole.map_or(SVG.to_vec(), |whole| whole.to_vec());
        for (at, byte) in damage {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        let _ = inspect(&bytes.into(), limits());
    }

    #[test]
    fn any_text_in_an_svg_is_answered(inside in "[<>/!\\[\\]&;:'\"= a-zA-Z\n#?-]{0,200}") {
        let text = format!("<svg xmlns='http://www.w3.org/2000/svg' {inside}>{inside}</svg>");
        let _ = inspect(&text.into(), limits());
    }
}

/// The checksum of PNG chunks (ISO 3309).
fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0, |sum, byte| {
        (0..8).fold(
            sum ^ u32::from(*byte),
            |sum, _| if sum & 1 == 1 { sum >> 1 ^ 0xEDB8_8320 } else { sum >> 1 },
        )
    })
}

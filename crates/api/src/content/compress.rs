//! Making the small forms of a body. Invariant: a form is kept only when it is smaller.

use std::io::Write;

use bytes::Bytes;
use flate2::{Compression, write::GzEncoder};

/// Bodies up to this many bytes fit into a packet or two as they are.
const WORTH: usize = 1024;
const BROTLI_QUALITY: i32 = 5;
/// Smaller windows make the encoder choose a search that is many times slower.
const WINDOW_MIN: u32 = 18;

/// The body in gzip, when it pays.
pub fn gzip(body: &[u8]) -> Option<Bytes> {
    if body.len() <= WORTH {
        return None;
    }
    let mut encoder = GzEncoder::new(Vec::with_capacity(body.len() / 3), Compression::new(6));
    encoder.write_all(body).ok()?;
    smaller(encoder.finish().ok()?, body)
}

/// The body in Brotli, when it pays.
pub fn brotli(body: &[u8]) -> Option<Bytes> {
    if body.len() <= WORTH {
        return None;
    }
    let window = (usize::BITS - body.len().leading_zeros()).clamp(WINDOW_MIN, 22);
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: BROTLI_QUALITY,
        lgwin: i32::try_from(window).ok()?,
        size_hint: body.len(),
        ..Default::default()
    };
    let mut packed = Vec::with_capacity(body.len() / 3);
    brotli::BrotliCompress(&mut &*body, &mut packed, &parameters).ok()?;
    smaller(packed, body)
}

fn smaller(packed: Vec<u8>, body: &[u8]) -> Option<Bytes> {
    (packed.len() < body.len()).then(|| packed.into())
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    #[test]
    fn what_was_packed_reads_back() {
        let body = "The tide waits for no one. ".repeat(200).into_bytes();
        let mut plain = Vec::new();
        flate2::read::GzDecoder::new(&*gzip(&body).unwrap()).read_to_end(&mut plain).unwrap();
        assert_eq!(plain, body);
        let mut plain = Vec::new();
        brotli::BrotliDecompress(&mut &*brotli(&body).unwrap(), &mut plain).unwrap();
        assert_eq!(plain, body);
    }

    #[test]
    fn small_and_stubborn_bodies_stay_as_they_are() {
        assert_eq!(gzip(&[b'x'; 1024]), None);
        assert_eq!(brotli(&[b'x'; 1024]), None);
        let noise: Vec<u8> = (0_u32..4096).map(|n| (n.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
        assert!(gzip(&noise).is_none_or(|packed| packed.len() < noise.len()));
    }
}

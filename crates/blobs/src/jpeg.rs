//! Whether a JPEG is all there; the decoder fills what is missing with grey. Invariant: reads no byte outside of the
//! file, whatever its lengths claim.

const START_OF_SCAN: u8 = 0xDA;
const END_OF_IMAGE: [u8; 2] = [0xFF, 0xD9];

/// Whether the pixels are followed by the marker that ends the image (ITU-T T.81, B.1.1.3). Markers in the metadata,
/// such as that of an embedded preview, do not count.
pub(crate) fn is_complete(bytes: &[u8]) -> bool {
    let mut rest = bytes.get(2..).unwrap_or_default();
    loop {
        match rest {
            [0xFF, START_OF_SCAN, pixels @ ..] => return pixels.windows(2).any(|pair| pair == END_OF_IMAGE),
            // Markers may be padded, and some stand alone, without a length.
            [0xFF, 0xFF, ..] => rest = &rest[1..],
            [0xFF, 0x01 | 0xD0..=0xD7, after @ ..] => rest = after,
            [0xFF, _, high, low, ..] => {
                let length = usize::from(u16::from_be_bytes([*high, *low]));
                rest = rest.get(2 + length.max(2)..).unwrap_or_default();
            }
            // Stray bytes between segments are skipped, as decoders do.
            [_, after @ ..] if !after.is_empty() => rest = after,
            [] | [_, ..] => return false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_end_is_looked_for_after_the_pixels_begin() {
        let preview = [0xFF, 0xE1, 0, 6, 0xFF, 0xD8, 0xFF, 0xD9];
        let scan = [0xFF, 0xDA, 0, 2, 1, 2, 3];
        let cut = [&[0xFF, 0xD8][..], &preview, &scan].concat();
        assert!(!is_complete(&cut));
        assert!(is_complete(&[&cut[..], &[0xFF, 0xD9]].concat()));
        assert!(is_complete(&[&cut[..], &[0xFF, 0xD9], b"trailing data"].concat()));
    }

    #[test]
    fn lengths_that_reach_past_the_end_are_harmless() {
        for bytes in [&[][..], &[0xFF], &[0xFF, 0xD8], &[0xFF, 0xD8, 0xFF, 0xE0, 0xFF, 0xFF], &[0xFF; 9]] {
            assert!(!is_complete(bytes));
        }
    }
}

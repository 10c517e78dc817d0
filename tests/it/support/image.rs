//! Small pictures.

/// A PNG of one colour, this wide and high, as a program would write it: without compression.
pub fn png(width: u32, height: u32) -> Vec<u8> {
    let mut pixels = Vec::new();
    for _ in 0..height {
        pixels.push(0);
        pixels.extend((0..width).flat_map(|_| [200, 120, 40]));
    }
    let mut header = [width.to_be_bytes(), height.to_be_bytes()].concat();
    header.extend([8, 2, 0, 0, 0]);
    let mut file = b"\x89PNG\r\n\x1a\n".to_vec();
    file.extend(chunk(b"IHDR", &header));
    file.extend(chunk(b"IDAT", &stored(&pixels)));
    file.extend(chunk(b"IEND", &[]));
    file
}

/// An SVG with this inside.
pub fn svg(inside: &str) -> Vec<u8> {
    format!(r#"<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10">{inside}</svg>"#).into_bytes()
}

fn chunk(kind: &[u8; 4], data: &[u8]) -> Vec<u8> {
    let length = u32::try_from(data.len()).expect("a small picture");
    let named = [kind.as_slice(), data].concat();
    [length.to_be_bytes().as_slice(), &named, crc(&named).to_be_bytes().as_slice()].concat()
}

/// A zlib stream (RFC 1950) of one stored block.
fn stored(data: &[u8]) -> Vec<u8> {
    let length = u16::try_from(data.len()).expect("a small picture");
    let (mut a, mut b) = (1_u32, 0_u32);
    for byte in data {
        a = (a + u32::from(*byte)) % 65521;
        b = (b + a) % 65521;
    }
    let head = [0x78, 0x01, 1];
    [&head, length.to_le_bytes().as_slice(), &(!length).to_le_bytes(), data, &((b << 16) | a).to_be_bytes()]
        .concat()
}

fn crc(data: &[u8]) -> u32 {
    let step = |sum: u32, byte: &u8| {
        (0..8).fold(
            sum ^ u32::from(*byte),
            |sum, _| if sum & 1 == 1 { (sum >> 1) ^ 0xedb8_8320 } else { sum >> 1 },
        )
    };
    !data.iter().fold(u32::MAX, step)
}

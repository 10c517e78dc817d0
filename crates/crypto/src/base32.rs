//! Codes that people copy by hand, in Crockford's base 32: no letter is mistaken for a digit.

/// The digits.
pub(crate) const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// `COUNT` digits from the bits of `bytes`, the first bits first. There must be enough: five bits a digit, and one byte
/// more than they fill.
pub(crate) fn digits<const COUNT: usize>(bytes: &[u8]) -> [u8; COUNT] {
    std::array::from_fn(|index| {
        let bit = index * 5;
        let pair = u16::from_be_bytes([bytes[bit / 8], bytes[bit / 8 + 1]]);
        ALPHABET[usize::from(pair >> (11 - bit % 8) & 31)]
    })
}

/// Digits in groups of `group`, with hyphens between them.
pub(crate) fn grouped(digits: &[u8], group: usize) -> String {
    let mut text = String::with_capacity(digits.len() + digits.len() / group);
    for (index, digit) in digits.iter().enumerate() {
        if index > 0 && index % group == 0 {
            text.push('-');
        }
        text.push(char::from(*digit));
    }
    text
}

/// What somebody typed, in any case and grouping, with `O` for zero and `I` or `L` for one; `most` digits and one more.
pub(crate) fn typed(text: &str, most: usize) -> Vec<u8> {
    text.bytes()
        .filter(|byte| !byte.is_ascii_whitespace() && *byte != b'-')
        .take(most + 1)
        .map(|byte| match byte.to_ascii_uppercase() {
            b'O' => b'0',
            b'I' | b'L' => b'1',
            other => other,
        })
        .collect()
}

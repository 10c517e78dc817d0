//! Sees through disguised schemes. Invariant: it may find one where no browser would, never the other way round.

const ACTIVE_SCHEMES: [&str; 12] = [
    "javascript",
    "vbscript",
    "data",
    "livescript",
    "jscript",
    "mocha",
    "blob",
    "file",
    "filesystem",
    "view-source",
    "about",
    "jar",
];

/// The active scheme that comes to light when what may hide it is taken away: entities and percent-encoding up to three
/// times over, white space, invisible characters.
pub(super) fn active_scheme(text: &str) -> Option<&'static str> {
    let mut bare = text.to_owned();
    for _ in 0..=3 {
        let visible: String = bare.chars().filter(|c| !is_invisible(*c)).collect::<String>().to_lowercase();
        if let Some(found) = ACTIVE_SCHEMES
            .iter()
            .find(|name| visible.strip_prefix(**name).is_some_and(|rest| rest.starts_with(':')))
        {
            return Some(found);
        }
        bare = decode_percent(&decode_entities(&visible));
    }
    None
}

fn is_invisible(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || matches!(c, '\u{ad}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{e0000}'..='\u{e0fff}')
}

/// Character references as HTML reads them, of those that can spell a scheme: all by number, and the few names.
fn decode_entities(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        plain.push_str(&rest[..at]);
        rest = &rest[at..];
        let (replacement, length) = entity(rest).unwrap_or(("&".to_owned(), 1));
        plain.push_str(&replacement);
        rest = &rest[length..];
    }
    plain + rest
}

/// The entity at the start of `text`, and how many bytes it takes.
fn entity(text: &str) -> Option<(String, usize)> {
    const NAMED: [(&str, &str); 5] =
        [("&colon;", ":"), ("&tab;", ""), ("&newline;", ""), ("&nbsp;", ""), ("&amp;", "&")];
    if let Some((name, plain)) = NAMED.iter().find(|(name, _)| text.starts_with(name)) {
        return Some(((*plain).to_owned(), name.len()));
    }
    let number = text.strip_prefix("&#")?;
    let (digits, radix, lead) = match number.strip_prefix('x') {
        Some(hex) => (hex, 16, 3),
        None => (number, 10, 2),
    };
    let length = digits.find(|c: char| !c.is_digit(radix)).unwrap_or(digits.len());
    let significant = digits[..length].trim_start_matches('0');
    let character = u32::from_str_radix(significant, radix).ok().and_then(char::from_u32);
    let semicolon = usize::from(digits[length..].starts_with(';'));
    (length > 0).then(|| (character.map(String::from).unwrap_or_default(), lead + length + semicolon))
}

fn decode_percent(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        let hex = |digit: u8| (digit as char).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
        match tail {
            [high, low, after @ ..] if *first == b'%' => match (hex(*high), hex(*low)) {
                (Some(high), Some(low)) => {
                    bytes.push(high * 16 + low);
                    rest = after;
                }
                _ => {
                    bytes.push(*first);
                    rest = tail;
                }
            },
            _ => {
                bytes.push(*first);
                rest = tail;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

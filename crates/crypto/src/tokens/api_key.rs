//! Keys for programs: `gly_`, 43 signs of base 62 that hold 256 random bits, and a checksum of six. Invariant: a text
//! with a wrong checksum is refused before anybody looks for it, and secret scanners can tell a real key by it.

use galley_domain::{api_keys::IssuedKey, secrets::TokenHash};
use rand::{RngExt, distr::Alphanumeric};

use crate::key::hmac;

/// Tells secret scanners whose key it is.
const PREFIX: &str = "gly_";
/// Signs of base 62 that hold 256 bits.
const RANDOM: usize = 43;
/// Signs of the checksum.
const CHECK: usize = 6;
/// Signs, prefix included, that lists show.
const HINT: usize = PREFIX.len() + 4;

const ALPHABET: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

pub(super) fn fresh(key: &[u8; 32]) -> IssuedKey {
    let random: String = rand::rng().sample_iter(Alphanumeric).take(RANDOM).map(char::from).collect();
    let secret = format!("{PREFIX}{random}{}", checksum(&random));
    IssuedKey { hash: digest(key, &secret), hint: secret.chars().take(HINT).collect(), secret }
}

/// The hash of a well-formed key; `None` for anything else.
pub(super) fn hash(key: &[u8; 32], secret: &str) -> Option<TokenHash> {
    let body = secret.strip_prefix(PREFIX)?;
    let sound = body.len() == RANDOM + CHECK && body.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let (random, check) = body.split_at_checked(RANDOM)?;
    (sound && checksum(random) == check).then(|| digest(key, secret))
}

fn digest(key: &[u8; 32], secret: &str) -> TokenHash {
    TokenHash(hex::encode(hmac(key, &[secret.as_bytes()])))
}

/// CRC-32 (ISO-HDLC) in six signs of base 62, most significant first.
fn checksum(random: &str) -> String {
    let mut rest = crc32fast::hash(random.as_bytes()) as usize;
    let mut signs = [b'0'; CHECK];
    for sign in signs.iter_mut().rev() {
        *sign = ALPHABET[rest % ALPHABET.len()];
        rest /= ALPHABET.len();
    }
    signs.iter().copied().map(char::from).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    const KEY: [u8; 32] = [7; 32];

    #[test]
    fn keys_are_long_never_alike_and_known_again() {
        let made: Vec<IssuedKey> = (0..100).map(|_| fresh(&KEY)).collect();
        assert_eq!(made.iter().map(|it| &it.secret).collect::<HashSet<_>>().len(), 100);
        for issued in made {
            assert_eq!(issued.secret.len(), 4 + 43 + 6);
            assert!(issued.secret.starts_with("gly_") && issued.secret.starts_with(&issued.hint));
            assert_eq!(hash(&KEY, &issued.secret), Some(issued.hash.clone()));
            assert_ne!(hash(&[8; 32], &issued.secret), Some(issued.hash));
        }
    }

    #[test]
    fn a_wrong_sign_anywhere_is_noticed() {
        let secret = fresh(&KEY).secret;
        for at in 4..secret.len() {
            let other = if &secret[at..=at] == "a" { "b" } else { "a" };
            let wrong = format!("{}{other}{}", &secret[..at], &secret[at + 1..]);
            assert!(hash(&KEY, &wrong).is_none(), "{wrong}");
        }
        for wrong in ["", "gly_", &secret[..secret.len() - 1], &format!("{secret}0"), &secret[4..], "gly_é"]
        {
            assert!(hash(&KEY, wrong).is_none(), "{wrong}");
        }
    }

    #[test]
    fn the_checksum_is_the_standard_one() {
        assert_eq!(crc32fast::hash(b"123456789"), 0xcbf4_3926);
        assert_eq!(checksum("123456789"), "3jZRME");
    }
}

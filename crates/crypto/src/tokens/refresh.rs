//! Refresh tokens: 256 random bits that mean nothing by themselves. Invariant: the stored hash is keyed, so a copy of
//! the database alone cannot tell whether a token is genuine.

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use galley_domain::secrets::TokenHash;

use crate::key::hmac;

/// Makes a leaked token easy to find for secret scanners.
const PREFIX: &str = "glyr_";

pub(super) fn fresh() -> String {
    let mut bytes = [0_u8; 32];
    rand::fill(&mut bytes);
    format!("{PREFIX}{}", BASE64_URL_SAFE_NO_PAD.encode(bytes))
}

pub(super) fn hash(key: &[u8; 32], secret: &str) -> TokenHash {
    TokenHash(hex::encode(hmac(key, &[secret.as_bytes()])))
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn tokens_are_long_and_never_alike() {
        let made: HashSet<String> = (0..100).map(|_| fresh()).collect();
        assert_eq!(made.len(), 100);
        assert!(made.iter().all(|token| token.starts_with("glyr_") && token.len() == 5 + 43));
    }

    #[test]
    fn the_hash_depends_on_the_token_and_on_the_key() {
        let token = fresh();
        let one = hash(&[1; 32], &token);
        assert_eq!(one.0.len(), 64);
        assert_eq!(one, hash(&[1; 32], &token));
        assert_ne!(one, hash(&[2; 32], &token));
        assert_ne!(one, hash(&[1; 32], &fresh()));
    }
}

//! Secrets of 256 random bits that mean nothing by themselves: refresh tokens and the secrets of session cookies.
//! Invariant: the stored hash is keyed, so a copy of the database alone cannot tell whether a secret is genuine.

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use galley_domain::secrets::{FreshSecret, TokenHash};

use crate::key::hmac;

/// How a refresh token begins; makes a leaked one easy to find for secret scanners.
pub(super) const REFRESH: &str = "glyr_";
/// How the secret of a session's cookie begins.
pub(super) const SESSION: &str = "glys_";

/// A new secret that begins with `prefix`, with its hash under `key`.
pub(super) fn fresh(prefix: &str, key: &[u8; 32]) -> FreshSecret {
    let mut bytes = [0_u8; 32];
    rand::fill(&mut bytes);
    let secret = format!("{prefix}{}", BASE64_URL_SAFE_NO_PAD.encode(bytes));
    FreshSecret { hash: hash(key, &secret), secret }
}

/// What is kept of `secret`.
pub(super) fn hash(key: &[u8; 32], secret: &str) -> TokenHash {
    TokenHash(hex::encode(hmac(key, &[secret.as_bytes()])))
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn secrets_are_long_and_never_alike() {
        let made: HashSet<String> = (0..100).map(|_| fresh(SESSION, &[1; 32]).secret).collect();
        assert_eq!(made.len(), 100);
        assert!(made.iter().all(|secret| secret.starts_with("glys_") && secret.len() == 5 + 43));
    }

    #[test]
    fn the_hash_depends_on_the_secret_and_on_the_key() {
        let FreshSecret { secret, hash: one } = fresh(REFRESH, &[1; 32]);
        assert_eq!(one.0.len(), 64);
        assert_eq!(one, hash(&[1; 32], &secret));
        assert_ne!(one, hash(&[2; 32], &secret));
        assert_ne!(one, fresh(REFRESH, &[1; 32]).hash);
    }
}

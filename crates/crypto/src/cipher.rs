//! Secrets that must be used again: AES-256-GCM (NIST SP 800-38D). Invariant: what was sealed opens under the same key
//! and for the same context alone, and any change to it is noticed.

use aes_gcm::{
    Aes256Gcm, KeyInit,
    aead::{Aead, Payload},
};
use base64::{Engine, prelude::BASE64_STANDARD_NO_PAD as BASE64};

/// Bytes of the random number that each sealing begins with.
const NONCE: usize = 12;

/// Seals and opens under one key.
pub(crate) struct Cipher(Aes256Gcm);

/// What was to be opened was sealed under another key, for another context, or was changed since.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a sealed secret cannot be opened")]
pub(crate) struct Broken;

impl Cipher {
    /// Under `key`.
    pub fn new(key: &[u8; 32]) -> Self {
        Self(Aes256Gcm::new(key.into()))
    }

    /// `secret`, sealed for `context`, as text.
    pub fn close(&self, context: &[u8], secret: &[u8]) -> Result<String, Broken> {
        let mut nonce = [0_u8; NONCE];
        rand::fill(&mut nonce);
        let payload = Payload { msg: secret, aad: context };
        let sealed = self.0.encrypt(&nonce.into(), payload).map_err(|_| Broken)?;
        Ok(BASE64.encode([nonce.as_slice(), &sealed].concat()))
    }

    /// What [`Self::close`] sealed for `context`.
    pub fn open(&self, context: &[u8], text: &str) -> Result<Vec<u8>, Broken> {
        let bytes = BASE64.decode(text).map_err(|_| Broken)?;
        let (nonce, sealed) = bytes.split_first_chunk::<NONCE>().ok_or(Broken)?;
        let payload = Payload { msg: sealed, aad: context };
        self.0.decrypt(&(*nonce).into(), payload).map_err(|_| Broken)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_sealed_opens_again_and_looks_different_each_time() {
        let cipher = Cipher::new(&[7; 32]);
        let one = cipher.close(b"ada", b"seed").unwrap();
        assert_eq!(cipher.open(b"ada", &one).unwrap(), b"seed");
        assert_ne!(one, cipher.close(b"ada", b"seed").unwrap());
    }

    #[test]
    fn another_key_context_or_text_opens_nothing() {
        let cipher = Cipher::new(&[7; 32]);
        let one = cipher.close(b"ada", b"seed").unwrap();
        assert_eq!(Cipher::new(&[8; 32]).open(b"ada", &one), Err(Broken));
        assert_eq!(cipher.open(b"bob", &one), Err(Broken));
        for at in 0..one.len() {
            let mut changed = one.clone().into_bytes();
            changed[at] = if changed[at] == b'A' { b'B' } else { b'A' };
            assert_eq!(cipher.open(b"ada", &String::from_utf8(changed).unwrap()), Err(Broken), "{at}");
        }
        for short in ["", "AAAA", "?"] {
            assert_eq!(cipher.open(b"ada", short), Err(Broken), "{short}");
        }
    }
}

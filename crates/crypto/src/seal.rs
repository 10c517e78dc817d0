//! The seal of the audit trail: HMAC-SHA256 under a key of its own. Invariant: the key follows from the server's secret,
//! which is not in the database, so whoever has only the database cannot seal.

use galley_domain::audit::{Digest, Seal};

use crate::key::{Purpose, SigningKey, hmac};

/// Seals rows of the audit trail.
pub struct HmacSeal([u8; 32]);

impl HmacSeal {
    /// A seal under `key`.
    pub fn new(key: &SigningKey) -> Self {
        Self(key.derive(Purpose::Audit))
    }
}

impl std::fmt::Debug for HmacSeal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("HmacSeal(…)")
    }
}

impl Seal for HmacSeal {
    fn seal(&self, bytes: &[u8]) -> Digest {
        Digest(hmac(&self.0, &[bytes]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seal_depends_on_the_key_and_on_every_byte() {
        let seal = |key: &str, bytes: &[u8]| HmacSeal::new(&SigningKey::from_hex(key).unwrap()).seal(bytes);
        let (one, other) = ("01".repeat(32), "02".repeat(32));
        assert_eq!(seal(&one, b"row"), seal(&one, b"row"));
        assert_ne!(seal(&one, b"row"), seal(&other, b"row"));
        assert_ne!(seal(&one, b"row"), seal(&one, b"rov"));
    }
}

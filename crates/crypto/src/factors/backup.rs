//! Backup codes: 60 random bits that people write down. Invariant: the stored hash is keyed and bound to a person, so
//! equal codes of two people look different.

use galley_domain::{
    factors::{BackupCodes, FreshBackupCode},
    ids::UserId,
    secrets::TokenHash,
};

use crate::{base32, key::hmac};

/// Digits of a code.
const DIGITS: usize = 12;
/// Digits between hyphens.
const GROUP: usize = 4;

pub(super) fn fresh(key: &[u8; 32], user: UserId) -> Vec<FreshBackupCode> {
    let make = |_| {
        let mut bytes = [0_u8; 9];
        rand::fill(&mut bytes);
        let text = base32::grouped(&base32::digits::<DIGITS>(&bytes), GROUP);
        FreshBackupCode { hash: hash(key, user, &text), text }
    };
    (0..BackupCodes::COUNT).map(make).collect()
}

pub(super) fn hash(key: &[u8; 32], user: UserId, typed: &str) -> TokenHash {
    TokenHash(hex::encode(hmac(key, &[user.0.as_bytes(), &base32::typed(typed, DIGITS)])))
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use uuid::Uuid;

    use super::*;

    const KEY: [u8; 32] = [7; 32];
    const ADA: UserId = UserId(Uuid::from_u128(1));

    #[test]
    fn ten_codes_of_three_groups_are_never_alike() {
        let codes: Vec<_> = (0..20).flat_map(|_| fresh(&KEY, ADA)).collect();
        let texts: HashSet<_> = codes.iter().map(|code| code.text.as_str()).collect();
        assert_eq!(texts.len(), 200);
        let digits: HashSet<_> = texts.iter().flat_map(|text| text.bytes()).collect();
        assert_eq!(digits.len(), 33, "every digit and the hyphen turn up");
        assert!(texts.iter().all(|text| text.split('-').map(str::len).eq([4, 4, 4])), "{texts:?}");
    }

    #[test]
    fn a_code_may_be_typed_carelessly() {
        let code = fresh(&KEY, ADA).remove(0);
        for typed in [
            code.text.to_lowercase(),
            code.text.replace('-', " "),
            format!(" {} ", code.text.replace('-', "")),
            code.text.replace('0', "o").replace('1', "L"),
        ] {
            assert_eq!(hash(&KEY, ADA, &typed), code.hash, "{typed}");
        }
        for wrong in ["", &code.text[1..], &format!("{}0", code.text)] {
            assert_ne!(hash(&KEY, ADA, wrong), code.hash, "{wrong}");
        }
    }

    #[test]
    fn the_hash_depends_on_the_person_and_on_the_key() {
        let code = fresh(&KEY, ADA).remove(0);
        assert_ne!(hash(&KEY, UserId(Uuid::from_u128(2)), &code.text), code.hash);
        assert_ne!(hash(&[8; 32], ADA, &code.text), code.hash);
    }
}

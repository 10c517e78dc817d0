//! Set-up tokens: what an operator reads on the terminal and types into the browser. Invariant: a token of 100 bits
//! follows from the server's secret and the site, so nothing is stored, and it is compared in constant time.

use galley_domain::ids::TenantId;
use subtle::ConstantTimeEq;

use crate::key::hmac;

/// Crockford's base 32: no letter is mistaken for a digit.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const SYMBOLS: usize = 20;
const GROUP: usize = 5;

pub(super) fn make(key: &[u8; 32], tenant: TenantId) -> String {
    let mut text = String::with_capacity(SYMBOLS + SYMBOLS / GROUP);
    for (index, symbol) in symbols(key, tenant).into_iter().enumerate() {
        if index > 0 && index % GROUP == 0 {
            text.push('-');
        }
        text.push(char::from(symbol));
    }
    text
}

/// Whether `typed` is the token, in any case and grouping, with `O` for zero and `I` or `L` for one.
pub(super) fn matches(key: &[u8; 32], tenant: TenantId, typed: &str) -> bool {
    let typed: Vec<u8> = typed
        .bytes()
        .filter(|byte| !byte.is_ascii_whitespace() && *byte != b'-')
        .take(SYMBOLS + 1)
        .map(|byte| match byte.to_ascii_uppercase() {
            b'O' => b'0',
            b'I' | b'L' => b'1',
            other => other,
        })
        .collect();
    symbols(key, tenant).as_slice().ct_eq(&typed).into()
}

fn symbols(key: &[u8; 32], tenant: TenantId) -> [u8; SYMBOLS] {
    let mac = hmac(key, &[tenant.0.as_bytes()]);
    std::array::from_fn(|index| {
        let bit = index * 5;
        let pair = u16::from_be_bytes([mac[bit / 8], mac[bit / 8 + 1]]);
        ALPHABET[usize::from(pair >> (11 - bit % 8) & 31)]
    })
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    const KEY: [u8; 32] = [7; 32];
    const SITE: TenantId = TenantId(Uuid::from_u128(1));

    #[test]
    fn a_token_is_four_groups_of_five() {
        let token = make(&KEY, SITE);
        let groups: Vec<_> = token.split('-').map(str::len).collect();
        assert_eq!(groups, [5; 4]);
        assert_eq!(token, make(&KEY, SITE));
    }

    #[test]
    fn a_token_may_be_typed_carelessly() {
        let token = make(&KEY, SITE);
        assert!(matches(&KEY, SITE, &token));
        assert!(matches(&KEY, SITE, &token.to_lowercase().replace('-', " ")));
        assert!(matches(&KEY, SITE, &format!("  {}\n", token.replace('-', ""))));
        assert!(matches(&KEY, SITE, &token.replace('0', "o").replace('1', "l")));
    }

    #[test]
    fn anything_else_is_refused() {
        let token = make(&KEY, SITE);
        let last = if token.ends_with('0') { "2" } else { "0" };
        let wrong = format!("{}{last}", &token[..token.len() - 1]);
        for bad in ["", "-", &wrong, &token[..token.len() - 1], &format!("{token}0"), "ÄÖÜ"] {
            assert!(!matches(&KEY, SITE, bad), "{bad}");
        }
    }

    #[test]
    fn sites_and_servers_have_different_tokens() {
        let token = make(&KEY, SITE);
        assert!(!matches(&KEY, TenantId(Uuid::from_u128(2)), &token));
        assert!(!matches(&[8; 32], SITE, &token));
    }
}

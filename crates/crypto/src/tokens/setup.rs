//! Set-up tokens: what an operator reads on the terminal and types into the browser. Invariant: a token of 100 bits
//! follows from the server's secret and the site, so nothing is stored, and it is compared in constant time.

use galley_domain::ids::TenantId;
use subtle::ConstantTimeEq;

use crate::{base32, key::hmac};

const SYMBOLS: usize = 20;
const GROUP: usize = 5;

pub(super) fn make(key: &[u8; 32], tenant: TenantId) -> String {
    base32::grouped(&symbols(key, tenant), GROUP)
}

/// Whether `typed` is the token, however carelessly it was typed.
pub(super) fn matches(key: &[u8; 32], tenant: TenantId, typed: &str) -> bool {
    symbols(key, tenant).as_slice().ct_eq(&base32::typed(typed, SYMBOLS)).into()
}

fn symbols(key: &[u8; 32], tenant: TenantId) -> [u8; SYMBOLS] {
    base32::digits(&hmac(key, &[tenant.0.as_bytes()]))
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

//! From where a request came, for sessions and the audit trail. Invariant: what it keeps of a client is short and free of control
//! characters, so no row grows and no log line breaks because of it.

use std::{net::IpAddr, sync::Arc};

/// A client's address and what it calls itself. Cheap to clone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Origin {
    address: Option<IpAddr>,
    user_agent: Arc<str>,
}

impl Origin {
    /// Characters of a user agent that are kept.
    pub const USER_AGENT_MAX: usize = 200;

    /// A client at `address` that calls itself `user_agent`.
    pub fn new(address: Option<IpAddr>, user_agent: &str) -> Self {
        let kept: String =
            user_agent.chars().filter(|c| !c.is_control()).take(Self::USER_AGENT_MAX).collect();
        Self { address: address.map(|address| address.to_canonical()), user_agent: kept.into() }
    }

    /// The network address; `None` for work that no request began.
    pub fn address(&self) -> Option<IpAddr> {
        self.address
    }

    /// The address as text; empty where there is none.
    pub fn address_text(&self) -> String {
        self.address.map(|address| address.to_string()).unwrap_or_default()
    }

    /// What the client calls itself; empty when it does not say.
    pub fn user_agent(&self) -> &str {
        &self.user_agent
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_client_says_of_itself_is_cut_and_cleaned() {
        let origin = Origin::new(None, &format!("a\r\nset-cookie: x\0{}", "é".repeat(300)));
        assert!(origin.user_agent().starts_with("aset-cookie: x"));
        assert_eq!(origin.user_agent().chars().count(), Origin::USER_AGENT_MAX);
    }

    #[test]
    fn an_address_has_one_spelling() {
        let mapped = Origin::new("::ffff:192.0.2.1".parse().ok(), "");
        assert_eq!(mapped, Origin::new("192.0.2.1".parse().ok(), ""));
    }
}

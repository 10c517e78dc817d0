//! Where a request comes from. Invariant: what a client writes into `X-Forwarded-For` counts for nothing unless every
//! hop after it is a proxy that the operator named.

use std::net::IpAddr;

use actix_web::{HttpRequest, web::Data};
use galley_domain::network::Network;

use crate::state::ApiState;

/// The client's address, if the connection has one.
pub fn of(request: &HttpRequest) -> Option<IpAddr> {
    let peer = request.peer_addr().map(|peer| peer.ip().to_canonical());
    let trusted = request.app_data::<Data<ApiState>>().map(|state| state.settings.trusted_proxies.as_slice());
    let forwarded = request.headers().get_all("x-forwarded-for").filter_map(|value| value.to_str().ok());
    let hops: Vec<&str> = forwarded.flat_map(|value| value.split(',')).map(str::trim).collect();
    peer.map(|peer| client(peer, &hops, trusted.unwrap_or_default()))
}

fn client(peer: IpAddr, hops: &[&str], trusted: &[Network]) -> IpAddr {
    let is_proxy = |address: IpAddr| trusted.iter().any(|network| network.contains(address));
    let mut address = peer;
    for hop in hops.iter().rev() {
        if !is_proxy(address) {
            break;
        }
        let Ok(hop) = hop.parse::<IpAddr>() else { break };
        address = hop.to_canonical();
    }
    address
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(peer: &str, hops: &[&str], trusted: &[&str]) -> String {
        let trusted: Vec<Network> = trusted.iter().map(|text| text.parse().unwrap()).collect();
        client(peer.parse().unwrap(), hops, &trusted).to_string()
    }

    #[test]
    fn without_a_trusted_proxy_the_peer_is_the_client() {
        assert_eq!(seen("203.0.113.9", &["198.51.100.1"], &[]), "203.0.113.9");
        assert_eq!(seen("203.0.113.9", &["198.51.100.1"], &["10.0.0.0/8"]), "203.0.113.9");
    }

    #[test]
    fn behind_trusted_proxies_the_nearest_other_address_is() {
        let trusted = ["10.0.0.0/8", "fd00::/8"];
        assert_eq!(seen("10.0.0.1", &["198.51.100.1"], &trusted), "198.51.100.1");
        assert_eq!(seen("10.0.0.1", &["1.2.3.4", "198.51.100.1", "10.9.9.9"], &trusted), "198.51.100.1");
        assert_eq!(seen("fd00::1", &["2001:db8::7"], &trusted), "2001:db8::7");
        assert_eq!(seen("10.0.0.1", &["198.51.100.1", "nonsense"], &trusted), "10.0.0.1");
        assert_eq!(seen("10.0.0.1", &[], &trusted), "10.0.0.1");
    }
}

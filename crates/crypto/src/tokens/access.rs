//! Access tokens: JWT (RFC 7519) after the profile of RFC 9068. Invariant: the algorithm is HS256 under our own key
//! whatever a token's header says, and no other header field is followed.

use std::collections::HashSet;

use chrono::{DateTime, Duration};
use galley_domain::{
    clock::Timestamp,
    error::{ErrorCode, Failure},
    ids::{SessionId, TenantId, UserId},
    secrets::AccessClaims,
    sessions::Session,
};
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation, decode, encode};
use serde::{Deserialize, Serialize};

/// The type in the header, which keeps other JWTs from being taken for access tokens.
const TYPE: &str = "at+jwt";
/// Whom the tokens are for.
const AUDIENCE: &str = "galley-api";
/// Longer tokens are not ours and not worth decoding.
const MAX_BYTES: usize = 2048;

#[derive(Serialize, Deserialize)]
struct Payload {
    iss: String,
    aud: String,
    sub: UserId,
    sid: SessionId,
    tid: TenantId,
    iat: i64,
    exp: i64,
}

/// Signs and reads access tokens.
pub(super) struct AccessTokens {
    issuer: String,
    header: Header,
    signing: EncodingKey,
    reading: DecodingKey,
    rules: Validation,
}

impl AccessTokens {
    pub(super) fn new(key: &[u8], issuer: &str) -> Self {
        let mut rules = Validation::new(Algorithm::HS256);
        rules.set_issuer(&[issuer]);
        rules.set_audience(&[AUDIENCE]);
        rules.required_spec_claims = HashSet::from(["iss", "aud", "exp"].map(str::to_owned));
        // The time is a parameter of `read`; the library would ask the machine.
        rules.validate_exp = false;
        Self {
            issuer: issuer.to_owned(),
            header: Header { typ: Some(TYPE.to_owned()), ..Header::new(Algorithm::HS256) },
            signing: EncodingKey::from_secret(key),
            reading: DecodingKey::from_secret(key),
            rules,
        }
    }

    pub(super) fn issue(&self, claims: &AccessClaims) -> Result<String, Failure> {
        let issued_at = claims.expires_at - Duration::minutes(Session::ACCESS_MINUTES);
        let payload = Payload {
            iss: self.issuer.clone(),
            aud: AUDIENCE.to_owned(),
            sub: claims.user,
            sid: claims.session,
            tid: claims.tenant,
            iat: issued_at.timestamp(),
            exp: claims.expires_at.timestamp(),
        };
        encode(&self.header, &payload, &self.signing)
            .map_err(|error| Failure::new(ErrorCode::Internal).caused_by(error))
    }

    pub(super) fn read(&self, token: &str, now: Timestamp) -> Option<AccessClaims> {
        if token.len() > MAX_BYTES {
            return None;
        }
        let token = decode::<Payload>(token, &self.reading, &self.rules).ok()?;
        let Payload { sub, sid, tid, exp, .. } = token.claims;
        let expires_at = DateTime::from_timestamp(exp, 0)?;
        let ours = token.header.typ.as_deref() == Some(TYPE) && token.header.crit.is_none();
        (ours && now < expires_at).then_some(AccessClaims {
            user: sub,
            session: sid,
            tenant: tid,
            expires_at,
        })
    }
}

#[cfg(test)]
mod tests {
    use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD as URL};
    use serde_json::{Value, json};
    use uuid::Uuid;

    use super::*;

    const KEY: [u8; 32] = [7; 32];

    fn tokens() -> AccessTokens {
        AccessTokens::new(&KEY, "https://cms.example")
    }

    fn at(second: i64) -> Timestamp {
        DateTime::from_timestamp(1_800_000_000 + second, 0).unwrap()
    }

    fn claims() -> AccessClaims {
        AccessClaims {
            user: UserId(Uuid::from_u128(1)),
            session: SessionId(Uuid::from_u128(2)),
            tenant: TenantId(Uuid::from_u128(3)),
            expires_at: at(600),
        }
    }

    fn part(token: &str, index: usize) -> Value {
        serde_json::from_slice(&URL.decode(token.split('.').nth(index).unwrap()).unwrap()).unwrap()
    }

    /// A token with these contents, rightly signed under `KEY`.
    fn signed(header: &Value, payload: &Value) -> String {
        let text = [header, payload].map(|part| URL.encode(part.to_string())).join(".");
        let mac = crate::key::hmac(&KEY, &[text.as_bytes()]);
        format!("{text}.{}", URL.encode(mac))
    }

    fn good() -> (Value, Value) {
        let token = tokens().issue(&claims()).unwrap();
        (part(&token, 0), part(&token, 1))
    }

    #[test]
    fn a_token_says_what_went_into_it() {
        let token = tokens().issue(&claims()).unwrap();
        assert_eq!(tokens().read(&token, at(0)), Some(claims()));
        assert_eq!(part(&token, 0), json!({"typ": "at+jwt", "alg": "HS256"}));
        let payload = part(&token, 1);
        assert_eq!(payload["iss"], "https://cms.example");
        assert_eq!(payload["exp"].as_i64().unwrap() - payload["iat"].as_i64().unwrap(), 600);
    }

    #[test]
    fn a_token_ends_at_the_given_time_and_not_the_machines() {
        let token = tokens().issue(&claims()).unwrap();
        assert!(tokens().read(&token, at(599)).is_some());
        assert!(tokens().read(&token, at(600)).is_none());
        let old = AccessClaims { expires_at: DateTime::from_timestamp(1_000, 0).unwrap(), ..claims() };
        let token = tokens().issue(&old).unwrap();
        assert!(tokens().read(&token, DateTime::from_timestamp(999, 0).unwrap()).is_some());
    }

    #[test]
    fn another_key_or_issuer_is_refused() {
        let token = tokens().issue(&claims()).unwrap();
        assert!(AccessTokens::new(&[8; 32], "https://cms.example").read(&token, at(0)).is_none());
        assert!(AccessTokens::new(&KEY, "https://other.example").read(&token, at(0)).is_none());
    }

    #[test]
    fn a_rightly_signed_token_with_a_wrong_header_is_refused() {
        let (header, payload) = good();
        assert!(tokens().read(&signed(&header, &payload), at(0)).is_some());
        for (name, value) in [
            ("alg", json!("none")),
            ("alg", json!("HS384")),
            ("alg", json!("RS256")),
            ("typ", json!("JWT")),
            ("typ", Value::Null),
            ("crit", json!(["exp"])),
        ] {
            let mut header = header.clone();
            header[name] = value;
            assert!(tokens().read(&signed(&header, &payload), at(0)).is_none(), "{header}");
        }
    }

    #[test]
    fn a_rightly_signed_token_without_a_claim_or_with_a_wrong_one_is_refused() {
        let (header, payload) = good();
        for name in ["iss", "aud", "sub", "sid", "tid", "exp"] {
            let mut without = payload.clone();
            without.as_object_mut().unwrap().remove(name);
            assert!(tokens().read(&signed(&header, &without), at(0)).is_none(), "without {name}");
            let mut wrong = payload.clone();
            wrong[name] = json!("wrong");
            assert!(tokens().read(&signed(&header, &wrong), at(0)).is_none(), "wrong {name}");
        }
    }

    #[test]
    fn an_unsigned_or_changed_token_is_refused() {
        let token = tokens().issue(&claims()).unwrap();
        let (body, signature) = token.rsplit_once('.').unwrap();
        let none = format!(
            "{}.{}.",
            URL.encode(r#"{"alg":"none","typ":"at+jwt"}"#),
            token.split('.').nth(1).unwrap()
        );
        let flipped: String = signature.chars().rev().collect();
        for bad in [
            none,
            format!("{body}."),
            body.to_owned(),
            format!("{body}.{flipped}"),
            String::new(),
            "a.b.c".into(),
        ] {
            assert!(tokens().read(&bad, at(0)).is_none(), "{bad}");
        }
        assert!(tokens().read(&"a".repeat(MAX_BYTES + 1), at(0)).is_none());
    }

    #[test]
    fn an_expiry_outside_of_time_is_refused() {
        let (header, mut payload) = good();
        for exp in [json!(i64::MAX), json!(i64::MIN), json!(1e300), json!(-1)] {
            payload["exp"] = exp;
            assert!(tokens().read(&signed(&header, &payload), at(0)).is_none(), "{payload}");
        }
    }
}

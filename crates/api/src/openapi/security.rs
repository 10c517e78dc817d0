//! The ways to prove who asks. Invariant: what takes a token takes a session's cookie too.

use utoipa::{
    Modify,
    openapi::{
        Components, OpenApi, SecurityRequirement,
        path::Operation,
        security::{ApiKey, ApiKeyValue, HttpAuthScheme, HttpBuilder, SecurityScheme},
    },
};

use super::problems::operations;
use crate::cookies::Kind;

/// Describes each way.
pub struct Schemes;

impl Modify for Schemes {
    fn modify(&self, contract: &mut OpenApi) {
        let components = contract.components.get_or_insert_with(Components::new);
        let bearer = HttpBuilder::new()
            .scheme(HttpAuthScheme::Bearer)
            .bearer_format("JWT")
            .description(Some(
                "The access token of a session, good for ten minutes, or a program's key (`gly_…`). Wins over a cookie.",
            ));
        components.add_security_scheme("bearer", SecurityScheme::Http(bearer.build()));
        let cookie = |kind: Kind, words: &str| {
            SecurityScheme::ApiKey(ApiKey::Cookie(ApiKeyValue::with_description(kind.plain_name(), words)))
        };
        let words = "Set by signing in with the mode `cookie`; behind https it is called `__Host-galley_session`. \
                     Everything but reading also needs the header `X-Galley-Request: 1` and must come from the server's \
                     own pages, else it is `403 auth.cross_site`.";
        components.add_security_scheme("sessionCookie", cookie(Kind::Session, words));
        let words = "Set by signing in with the mode `token`; renews the session once. Behind https it is called \
                     `__Secure-galley_refresh`.";
        components.add_security_scheme("refreshCookie", cookie(Kind::Refresh, words));
    }
}

/// Adds the cookie to every operation that takes a token.
pub fn apply(contract: &mut OpenApi) {
    for item in contract.paths.paths.values_mut() {
        for operation in operations(item).filter(|operation| takes_token(operation)) {
            let cookie = SecurityRequirement::new("sessionCookie", Vec::<String>::new());
            operation.security.get_or_insert_default().insert(1, cookie);
        }
    }
}

/// Whether a token is one of the ways to call it.
pub fn takes_token(operation: &Operation) -> bool {
    operation
        .security
        .iter()
        .flatten()
        .any(|requirement| serde_json::to_value(requirement).is_ok_and(|value| value.get("bearer").is_some()))
}

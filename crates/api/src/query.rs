//! Query strings. Invariant: a parameter that an operation does not know is refused, never ignored.

use std::future::{Ready, ready};

use actix_web::{FromRequest, HttpRequest, dev::Payload};
use galley_domain::error::{ErrorCode, Failure, Issue};
use serde::de::DeserializeOwned;

use crate::{decode, problem::Problem};

/// The query of the shape `T`.
pub struct Query<T>(pub T);

impl<T: DeserializeOwned + 'static> FromRequest for Query<T> {
    type Error = Problem;
    type Future = Ready<Result<Self, Problem>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(parse(request.query_string()).map(Self).map_err(Problem::from))
    }
}

fn parse<T: DeserializeOwned>(query: &str) -> Result<T, Failure> {
    let pairs = url::form_urlencoded::parse(query.as_bytes());
    serde_path_to_error::deserialize(serde_urlencoded::Deserializer::new(pairs)).map_err(|error| {
        let message = error.inner().to_string();
        if let Some(name) = decode::unknown_field(&message) {
            let code = ErrorCode::QueryUnknownParameter;
            return Failure::new(code).with_issue(Issue::parameter(
                name,
                code,
                format!("{name} is not known here"),
            ));
        }
        let code = ErrorCode::QueryInvalid;
        let pointer = decode::pointer(error.path());
        let name = match message.strip_prefix("duplicate field `").and_then(|rest| rest.split('`').next()) {
            Some(name) => name,
            None => pointer.trim_start_matches('/'),
        };
        Failure::new(code).with_issue(Issue::parameter(name, code, message.clone()))
    })
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::*;

    #[derive(Debug, Deserialize, PartialEq)]
    #[serde(deny_unknown_fields)]
    struct Wanted {
        page: Option<u32>,
        #[serde(default)]
        trashed: bool,
        q: Option<String>,
    }

    fn refused(query: &str) -> (ErrorCode, String) {
        let failure = parse::<Wanted>(query).unwrap_err();
        (failure.code, failure.issues[0].pointer.clone())
    }

    #[test]
    fn a_sound_query_is_taken() {
        let wanted = Wanted { page: Some(2), trashed: true, q: Some("a b".into()) };
        assert_eq!(parse::<Wanted>("q=a+b&page=2&trashed=true").unwrap(), wanted);
        assert_eq!(parse::<Wanted>("").unwrap(), Wanted { page: None, trashed: false, q: None });
    }

    #[test]
    fn what_is_wrong_is_named() {
        assert_eq!(refused("pages=2"), (ErrorCode::QueryUnknownParameter, "?pages".into()));
        assert_eq!(refused("page=x"), (ErrorCode::QueryInvalid, "?page".into()));
        assert_eq!(refused("page=-1"), (ErrorCode::QueryInvalid, "?page".into()));
        assert_eq!(refused("page=1&page=2"), (ErrorCode::QueryInvalid, "?page".into()));
        assert_eq!(refused("trashed=maybe"), (ErrorCode::QueryInvalid, "?trashed".into()));
    }
}

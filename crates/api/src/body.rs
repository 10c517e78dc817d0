//! JSON bodies. Invariants: a body is read whole before it is parsed, within a limit of bytes and of time; what does
//! not have the expected shape is refused with a pointer to the place.

use actix_web::{FromRequest, HttpRequest, dev::Payload, http::header, web::Data};
use bytes::{Bytes, BytesMut};
use futures_util::{StreamExt, future::LocalBoxFuture};
use galley_domain::error::{ErrorCode, Failure, Issue};
use serde::de::DeserializeOwned;
use serde_json::error::Category;

use crate::{decode, problem::Problem, state::ApiState};

/// A JSON body of the shape `T`.
pub struct Json<T>(pub T);

impl<T: DeserializeOwned + 'static> FromRequest for Json<T> {
    type Error = Problem;
    type Future = LocalBoxFuture<'static, Result<Self, Problem>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let request = request.clone();
        let payload = payload.take();
        Box::pin(async move {
            is_json(&request)?;
            let bytes = read(&request, payload).await?;
            Ok(Self(parse(&bytes)?))
        })
    }
}

fn is_json(request: &HttpRequest) -> Result<(), Failure> {
    let name =
        request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let essence = name.split(';').next().unwrap_or_default().trim();
    if essence.eq_ignore_ascii_case("application/json") {
        return Ok(());
    }
    Err(Failure::new(ErrorCode::BodyContentType).with_detail("the body must be application/json"))
}

async fn read(request: &HttpRequest, mut payload: Payload) -> Result<Bytes, Failure> {
    let state = request.app_data::<Data<ApiState>>().ok_or_else(|| Failure::new(ErrorCode::Internal))?;
    let limit = state.settings.body_limit;
    let told = request
        .headers()
        .get(header::CONTENT_LENGTH)
        .and_then(|value| value.to_str().ok()?.parse::<usize>().ok());
    if told.is_some_and(|length| length > limit) {
        return Err(too_large(limit));
    }
    let reading = async {
        let mut body = BytesMut::with_capacity(told.unwrap_or(0));
        while let Some(chunk) = payload.next().await {
            let chunk =
                chunk.map_err(|error| Failure::new(ErrorCode::BodyMalformed).caused_by(error.to_string()))?;
            if body.len() + chunk.len() > limit {
                return Err(too_large(limit));
            }
            body.extend_from_slice(&chunk);
        }
        Ok(body.freeze())
    };
    let in_time = tokio::time::timeout(state.settings.body_timeout, reading).await;
    in_time.unwrap_or_else(|_| Err(Failure::new(ErrorCode::BodyTimeout)))
}

fn too_large(limit: usize) -> Failure {
    Failure::new(ErrorCode::BodyTooLarge).with_detail(format!("at most {limit} bytes"))
}

fn parse<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Failure> {
    // Serde takes a list for a struct, its items for the fields in order.
    if bytes.trim_ascii_start().starts_with(b"[") {
        return Err(shape(Issue::at("", ErrorCode::ValueType, "must be an object")));
    }
    let mut reader = serde_json::Deserializer::from_slice(bytes);
    let value = serde_path_to_error::deserialize(&mut reader).map_err(|error| {
        let message = error.inner().to_string();
        match error.inner().classify() {
            Category::Data => shape(decode::issue(error.path(), &message)),
            // Serde calls a number where an enum should be a fault of syntax.
            Category::Syntax if is_sound(bytes) => shape(decode::issue(error.path(), "wrong type")),
            Category::Syntax | Category::Eof | Category::Io => malformed(message),
        }
    })?;
    reader.end().map_err(|error| malformed(error.to_string()))?;
    Ok(value)
}

/// Whether the text is JSON at all.
fn is_sound(bytes: &[u8]) -> bool {
    serde_json::from_slice::<serde_json::Value>(bytes).is_ok()
}

fn shape(issue: Issue) -> Failure {
    let code = if issue.code == ErrorCode::BodyUnknownField { issue.code } else { ErrorCode::BodyInvalid };
    Failure::invalid(code, vec![issue])
}

fn malformed(message: String) -> Failure {
    Failure::new(ErrorCode::BodyMalformed).with_detail(message)
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::*;

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Outer {
        inner: Vec<Inner>,
        #[serde(default)]
        any: serde_json::Value,
        #[serde(default)]
        choice: Option<Choice>,
    }

    #[derive(Debug, Deserialize)]
    #[serde(rename_all = "snake_case")]
    enum Choice {
        Yes,
    }

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Inner {
        count: u32,
    }

    fn refused(body: &str) -> (ErrorCode, String) {
        let failure = parse::<Outer>(body.as_bytes()).unwrap_err();
        (failure.code, failure.issues.first().map(|issue| issue.pointer.clone()).unwrap_or_default())
    }

    #[test]
    fn a_sound_body_is_taken() {
        let outer = parse::<Outer>(br#"{"inner":[{"count":1}],"any":{"x":[]}}"#).unwrap();
        assert_eq!(outer.inner[0].count, 1);
        assert!(outer.any.is_object());
    }

    #[test]
    fn what_is_wrong_is_pointed_at() {
        assert_eq!(
            refused(r#"{"inner":[{"count":"x"}]}"#),
            (ErrorCode::BodyInvalid, "/inner/0/count".into())
        );
        assert_eq!(refused(r#"{"inner":[{}]}"#), (ErrorCode::BodyInvalid, "/inner/0/count".into()));
        assert_eq!(
            refused(r#"{"inner":[{"count":1,"no/t":2}]}"#),
            (ErrorCode::BodyUnknownField, "/inner/0/no~1t".into())
        );
        assert_eq!(refused(r#"{"inner":[],"other":1}"#), (ErrorCode::BodyUnknownField, "/other".into()));
        for list in ["[]", " [[{\"count\":1}], null]"] {
            assert_eq!(refused(list), (ErrorCode::BodyInvalid, String::new()));
        }
    }

    #[test]
    fn a_number_where_a_choice_should_be_is_of_the_wrong_type() {
        assert_eq!(refused(r#"{"inner":[],"choice":5}"#), (ErrorCode::BodyInvalid, "/choice".into()));
        assert!(matches!(
            parse::<Outer>(br#"{"inner":[],"choice":"yes"}"#).unwrap().choice,
            Some(Choice::Yes)
        ));
    }

    #[test]
    fn what_is_not_json_is_malformed() {
        for body in ["", "{", "{\"inner\":[]} x", "{\"inner\":[],}", "\u{feff}{}"] {
            assert_eq!(refused(body).0, ErrorCode::BodyMalformed, "{body}");
        }
        assert_eq!(
            parse::<Outer>(b"{\"inner\":[],\"any\":\"\xff\"}").unwrap_err().code,
            ErrorCode::BodyMalformed
        );
    }

    #[test]
    fn deep_json_is_refused_without_growing_the_stack() {
        let deep = format!("{{\"inner\":[],\"any\":{}{}}}", "[".repeat(100_000), "]".repeat(100_000));
        assert_eq!(refused(&deep).0, ErrorCode::BodyMalformed);
    }
}

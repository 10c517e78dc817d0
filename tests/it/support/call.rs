//! A request and its answer. Invariant: an answer that reaches a test has a request id and the security headers, and a
//! failure among them is a problem that names itself.

use std::{future::IntoFuture, pin::Pin};

use bytes::Bytes;
use reqwest::{RequestBuilder, header::HeaderMap};
use serde_json::Value;

/// A request that is sent when awaited.
pub struct Call(pub RequestBuilder);

impl Call {
    /// With a header.
    pub fn header(self, name: &str, value: &str) -> Self {
        Self(self.0.header(name, value))
    }

    /// Based on this version.
    pub fn if_match(self, version: u64) -> Self {
        self.header("if-match", &format!("\"{version}\""))
    }

    /// Based on the version of this thing, as it was read.
    pub fn on(self, thing: &Value) -> Self {
        self.if_match(thing["version"].as_u64().expect("the thing should have a version"))
    }

    /// With a JSON body.
    pub fn json(self, body: &Value) -> Self {
        Self(self.0.json(body))
    }

    /// With these bytes as body.
    pub fn body(self, content_type: &str, body: impl Into<reqwest::Body>) -> Self {
        Self(self.0.header("content-type", content_type).body(body))
    }
}

impl IntoFuture for Call {
    type Output = Reply;
    type IntoFuture = Pin<Box<dyn Future<Output = Reply> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let response = self.0.send().await.expect("the server should answer");
            let address = response.url().to_string();
            let (status, headers) = (response.status().as_u16(), response.headers().clone());
            let body = response.bytes().await.expect("the answer should be whole");
            let reply = Reply { status, headers, body, address };
            reply.check();
            reply
        })
    }
}

/// An answer.
#[derive(Debug)]
pub struct Reply {
    /// Its status.
    pub status: u16,
    /// Its headers.
    pub headers: HeaderMap,
    /// Its body.
    pub body: Bytes,
    address: String,
}

impl Reply {
    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The body as JSON.
    #[track_caller]
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{error}: {self}"))
    }

    /// A header; empty when it is not there.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map(|value| value.to_str().expect("a readable header")).unwrap_or_default()
    }

    /// The value of a cookie that it sets; empty when it does not.
    pub fn cookie(&self, name: &str) -> String {
        let set = self.headers.get_all("set-cookie").iter().filter_map(|value| value.to_str().ok());
        let values = set.filter_map(|text| text.split(';').next()?.split_once('='));
        values
            .filter(|(known, _)| *known == name)
            .map(|(_, value)| value.to_owned())
            .next()
            .unwrap_or_default()
    }

    /// That it worked, and the `data` of the body.
    #[track_caller]
    pub fn ok(&self) -> Value {
        assert!(matches!(self.status, 200 | 201), "{self}");
        self.json()["data"].take()
    }

    /// That it was done with nothing to say.
    #[track_caller]
    pub fn done(&self) {
        assert_eq!((self.status, self.body.len()), (204, 0), "{self}");
    }

    /// That it was refused so, and the problem.
    #[track_caller]
    pub fn refused(&self, status: u16, code: &str) -> Value {
        let problem = if self.status >= 400 { self.json() } else { Value::Null };
        assert_eq!((self.status, problem["code"].as_str()), (status, Some(code)), "{self}");
        problem
    }

    /// That it was refused so with one place that is wrong: `pointer`, for the reason `issue`.
    #[track_caller]
    pub fn refused_at(&self, status: u16, code: &str, pointer: &str, issue: &str) {
        let problem = self.refused(status, code);
        let found: Vec<_> = problem["errors"].as_array().expect("a list").iter().collect();
        let places: Vec<_> = found.iter().map(|it| (it["pointer"].as_str(), it["code"].as_str())).collect();
        assert_eq!(places, [(Some(pointer), Some(issue))], "{self}");
    }

    /// The body without what differs between two equal questions.
    pub fn told(&self) -> String {
        let Ok(mut body) = serde_json::from_slice::<Value>(&self.body) else { return self.text() };
        if let Some(id) = body.get_mut("request_id") {
            *id = Value::Null;
        }
        body.to_string()
    }

    #[track_caller]
    fn check(&self) {
        assert!(self.status < 500 || self.status == 503, "{self}");
        assert_eq!(self.header("x-request-id").len(), 36, "{self}");
        assert_eq!(self.header("x-content-type-options"), "nosniff", "{self}");
        assert_eq!(self.header("referrer-policy"), "no-referrer", "{self}");
        for name in ["content-security-policy", "permissions-policy", "cross-origin-opener-policy"] {
            assert!(!self.header(name).is_empty(), "{name}: {self}");
        }
        if self.status >= 400 && !self.body.is_empty() {
            assert_eq!(self.header("content-type"), "application/problem+json", "{self}");
            assert_eq!(self.header("cache-control"), "no-store", "{self}");
            let problem = self.json();
            assert_eq!(problem["status"], self.status, "{self}");
            assert_eq!(problem["request_id"], self.header("x-request-id"), "{self}");
            let code = problem["code"].as_str().expect("a code");
            assert_eq!(problem["type"], format!("urn:galley:problem:{code}"), "{self}");
            assert!(problem["title"].is_string() && problem["detail"].is_string(), "{self}");
            assert!(problem["errors"].is_array(), "{self}");
        }
    }
}

impl std::fmt::Display for Reply {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let text: String = self.text().chars().take(2000).collect();
        write!(f, "{} {} {:?}\n{text}", self.status, self.address, self.headers)
    }
}

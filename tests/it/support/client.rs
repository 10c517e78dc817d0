//! Somebody who talks to a server, signed in or not, and the steps that most tests begin with.

use reqwest::{
    Method,
    multipart::{Form, Part},
};
use serde_json::{Value, json};

use super::{Call, Reply};

/// Somebody.
#[derive(Clone)]
pub struct Client {
    /// Their id; empty for nobody.
    pub id: String,
    /// Their e-mail address.
    pub email: String,
    /// Their access token.
    pub token: String,
    /// The refresh cookie's value.
    pub cookie: String,
    /// The session cookie's value; sent with every request, with the header that our own pages send.
    pub session: String,
    /// What sends their requests.
    pub http: reqwest::Client,
    /// Where they find the server.
    pub url: String,
}

impl Client {
    /// Whoever the session in this answer to signing in belongs to.
    #[track_caller]
    pub fn signed_in(&self, reply: &Reply) -> Self {
        let session = reply.ok();
        let text =
            |pointer: &str| session.pointer(pointer).and_then(Value::as_str).expect("a session").to_owned();
        let (id, email, token) = (text("/user/id"), text("/user/email"), text("/access_token"));
        Self { id, email, token, cookie: reply.cookie("galley_refresh"), ..self.clone() }
    }

    /// Whoever the cookie in this answer to signing in belongs to.
    #[track_caller]
    pub fn with_session(&self, reply: &Reply) -> Self {
        let signed_in = reply.ok();
        let text =
            |pointer: &str| signed_in.pointer(pointer).and_then(Value::as_str).expect("somebody").to_owned();
        let (id, email, session) = (text("/user/id"), text("/user/email"), reply.cookie("galley_session"));
        Self { id, email, session, token: String::new(), cookie: String::new(), ..self.clone() }
    }

    /// Any request; `path` is below the API, or below the root when it begins with `//`.
    pub fn call(&self, method: Method, path: &str) -> Call {
        let address = match path.strip_prefix("//") {
            Some(path) => format!("{}/{path}", self.url),
            None => format!("{}/api/v1{path}", self.url),
        };
        let request = self.http.request(method, address);
        let request = if self.token.is_empty() { request } else { request.bearer_auth(&self.token) };
        let call = Call(request);
        if self.session.is_empty() {
            return call;
        }
        call.header("cookie", &format!("galley_session={}", self.session)).header("x-galley-request", "1")
    }

    /// Reads.
    pub fn get(&self, path: &str) -> Call {
        self.call(Method::GET, path)
    }

    /// Posts JSON.
    pub fn post(&self, path: &str, body: Value) -> Call {
        self.call(Method::POST, path).json(&body)
    }

    /// Changes with JSON.
    pub fn patch(&self, path: &str, body: Value) -> Call {
        self.call(Method::PATCH, path).json(&body)
    }

    /// Replaces with JSON.
    pub fn put(&self, path: &str, body: Value) -> Call {
        self.call(Method::PUT, path).json(&body)
    }

    /// Deletes.
    pub fn delete(&self, path: &str) -> Call {
        self.call(Method::DELETE, path)
    }

    /// Posts as the admin's page does: with the refresh cookie and the header that forms cannot send.
    pub fn post_with_cookie(&self, path: &str) -> Call {
        let http = Self { token: String::new(), ..self.clone() };
        let call = http.call(Method::POST, path).header("x-galley-request", "1");
        if self.cookie.is_empty() {
            call
        } else {
            call.header("cookie", &format!("galley_refresh={}", self.cookie))
        }
    }

    /// The same session with the next tokens.
    pub async fn renewed(&self) -> Self {
        self.signed_in(&self.post_with_cookie("/auth/refresh").await)
    }

    /// Makes an entry.
    pub async fn make(&self, type_key: &str, fields: Value) -> Value {
        self.post("/entries", json!({"type": type_key, "fields": fields})).await.ok()
    }

    /// Makes a step with an entry as it was read.
    pub fn step(&self, entry: &Value, transition: &str) -> Call {
        let path = format!("/entries/{}/transitions", id(entry));
        self.post(&path, json!({"transition": transition})).on(entry)
    }

    /// Makes and publishes an entry of a type with a workflow.
    pub async fn publish(&self, type_key: &str, fields: Value) -> Value {
        let entry = self.make(type_key, fields).await;
        self.step(&entry, "publish").await.ok()
    }

    /// Changes fields of an entry as it was read.
    pub fn edit(&self, entry: &Value, fields: Value) -> Call {
        self.patch(&format!("/entries/{}", id(entry)), json!({"fields": fields})).on(entry)
    }

    /// The entry as it is now.
    pub async fn read(&self, entry: &Value) -> Value {
        self.get(&format!("/entries/{}", id(entry))).await.ok()
    }

    /// Moves an entry, as it was read, to the trash.
    pub async fn trash(&self, entry: &Value) {
        self.delete(&format!("/entries/{}", id(entry))).on(entry).await.done();
    }

    /// Uploads a file under this name.
    pub fn upload(&self, name: &str, bytes: Vec<u8>) -> Call {
        let form = Form::new().part("file", Part::bytes(bytes).file_name(name.to_owned()));
        Call(self.call(Method::POST, "/media").0.multipart(form))
    }
}

/// The id of a thing.
#[track_caller]
fn id(thing: &Value) -> &str {
    thing["id"].as_str().expect("the thing should have an id")
}

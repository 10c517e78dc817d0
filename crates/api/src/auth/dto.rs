//! Sessions as the API gives them out.

use chrono::{DateTime, Utc};
use galley_domain::{access::Origin, sessions::Mode};
use galley_services::sessions::{self, Credentials, SignIn};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{me::Me, mirror::mirror};

mirror! {
    /// How a client holds its session: with tokens, for programs, or with one cookie that scripts cannot see, for browsers.
    SessionMode of Mode { Token, Cookie }
}

/// Proof of being signed in, for ten minutes. The cookie that comes with it gets the next one.
#[derive(Serialize, ToSchema)]
pub struct Session {
    /// For `Authorization: Bearer`.
    #[schema(example = "eyJhbGciOiJFZERTQSJ9.eyJzdWIiOiIwMTk4In0.c2ln")]
    pub access_token: String,
    /// When the access token expires.
    pub expires_at: DateTime<Utc>,
    /// Who is signed in.
    pub user: Me,
}

/// A session that has just begun.
#[derive(Serialize, ToSchema)]
pub struct SignedIn {
    /// How it is held.
    pub mode: SessionMode,
    /// For `Authorization: Bearer`; missing when the session is held with a cookie.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "eyJhbGciOiJFZERTQSJ9.eyJzdWIiOiIwMTk4In0.c2ln")]
    pub access_token: Option<String>,
    /// When the access token expires; with a cookie, when the session is over unless it is used.
    pub expires_at: DateTime<Utc>,
    /// Who is signed in.
    pub user: Me,
}

impl From<sessions::SignedIn> for SignedIn {
    fn from(signed_in: sessions::SignedIn) -> Self {
        let user = signed_in.me.into();
        match signed_in.credentials {
            Credentials::Tokens { access_token, access_expires_at: expires_at, .. } => {
                Self { mode: SessionMode::Token, access_token: Some(access_token), expires_at, user }
            }
            Credentials::Cookie { expires_at, .. } => {
                Self { mode: SessionMode::Cookie, access_token: None, expires_at, user }
            }
        }
    }
}

/// Who somebody says they are, and the proof.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct LogIn {
    /// The e-mail address.
    #[schema(example = "ada@example.org")]
    pub email: String,
    /// The password.
    #[schema(format = Password, example = "a quiet harbour at dawn")]
    pub password: String,
    /// How the session is to be held; `token` unless said.
    pub mode: Option<SessionMode>,
}

impl LogIn {
    /// As the service takes it, from somebody who comes from `origin` and whose browser keeps `device`.
    pub fn from(self, device: Option<String>, origin: Origin) -> SignIn {
        let mode = mode(self.mode);
        SignIn { email: self.email, password: self.password, mode, device, origin }
    }
}

/// How a session is to be held when it was asked for so.
pub fn mode(asked: Option<SessionMode>) -> Mode {
    asked.unwrap_or(SessionMode::Token).into()
}

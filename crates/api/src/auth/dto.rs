//! Sessions as the API shows them.

use chrono::{DateTime, Utc};
use galley_services::sessions::{SignIn, SignedIn};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::me::Me;

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

impl From<SignedIn> for Session {
    fn from(signed_in: SignedIn) -> Self {
        Self {
            access_token: signed_in.access_token,
            expires_at: signed_in.access_expires_at,
            user: signed_in.me.into(),
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
}

impl LogIn {
    /// As the service takes it, from a browser that calls itself `user_agent` at `address`.
    pub fn from(self, address: String, user_agent: String) -> SignIn {
        SignIn { email: self.email, password: self.password, address, user_agent }
    }
}

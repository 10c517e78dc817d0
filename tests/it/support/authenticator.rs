//! An authenticator app: it knows a seed and tells the code of a moment.

use chrono::Duration;
use galley_domain::clock::Clock;
use serde_json::Value;
use totp_rs::{Builder, Secret, Totp};

use super::Server;

/// An app.
pub struct Authenticator(Totp);

impl Authenticator {
    /// An app with the seed of this answer to setting one up.
    pub fn of(sheet: &Value) -> Self {
        let seed = sheet["secret"].as_str().expect("a seed");
        let seed = Secret::try_from_base32(seed).expect("a seed in base 32");
        Self(Builder::new().with_secret(seed).build().expect("a seed that is long enough"))
    }

    /// The code that it shows now.
    pub fn code(&self, server: &Server) -> String {
        self.code_in(server, 0)
    }

    /// The code that it shows in so many seconds.
    pub fn code_in(&self, server: &Server, seconds: i64) -> String {
        let moment = server.db.clock.now() + Duration::seconds(seconds);
        self.0.generate(moment.timestamp().try_into().expect("a moment after 1970")).to_string()
    }

    /// Six digits that are no code around now.
    pub fn wrong_code(&self, server: &Server) -> String {
        let near = [-30, 0, 30].map(|seconds| self.code_in(server, seconds));
        let free = (0..4).map(|n| format!("{n:06}")).find(|code| !near.contains(code));
        free.expect("four codes cannot all be among three")
    }
}

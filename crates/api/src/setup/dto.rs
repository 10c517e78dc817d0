//! What setting up a site takes.

use galley_domain::access::Origin;
use galley_services::sites;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::auth::{self, SessionMode};

/// Whether the site waits for its first owner.
#[derive(Serialize, ToSchema)]
pub struct SetupStatus {
    /// Whether it does.
    pub needed: bool,
    /// What the site is called.
    #[schema(example = "The Harbour Gazette")]
    pub site_name: String,
}

/// The first owner and the site's name.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SetUp {
    /// The set-up token, which the server printed when it started.
    #[schema(example = "PN0GT-TCRYZ-J39GJ-MH9G6")]
    pub token: String,
    /// What the owner is called.
    #[schema(min_length = 1, example = "Ada Lovelace")]
    pub name: String,
    /// The owner's e-mail address.
    #[schema(format = Email, example = "ada@example.org")]
    pub email: String,
    /// The owner's password.
    #[schema(format = Password, example = "a quiet harbour at dawn")]
    pub password: String,
    /// What the site is called.
    #[schema(min_length = 1, example = "The Harbour Gazette")]
    pub site_name: String,
    /// How the owner's session is to be held; `token` unless said.
    pub mode: Option<SessionMode>,
}

impl SetUp {
    /// As the service takes it, from somebody who comes from `origin`.
    pub fn from(self, origin: Origin) -> sites::SetUp {
        let Self { token, name, email, password, site_name, mode } = self;
        sites::SetUp { token, name, email, password, site_name, mode: auth::mode(mode), origin }
    }
}

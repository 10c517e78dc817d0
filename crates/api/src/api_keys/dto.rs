//! Keys as the API shows and takes them.

use chrono::{DateTime, Utc};
use galley_domain::{
    accounts::UserView,
    api_keys::{self, ApiKeyView},
    ids::{ApiKeyId, UserId},
};
use galley_services::api_keys::MadeKey;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use crate::users::{Role, UserState};

/// A key, without its secret.
#[derive(Serialize, ToSchema)]
pub struct ApiKey {
    /// Its id.
    #[schema(value_type = String, example = "0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42")]
    pub id: ApiKeyId,
    /// What it is called.
    #[schema(example = "Website build")]
    pub name: String,
    /// The first signs of its secret.
    #[schema(example = "gly_9fKq")]
    pub hint: String,
    /// As whom it acts.
    #[schema(value_type = String, example = "0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42")]
    pub owner: UserId,
    /// The keys of the actions that it may be used for.
    #[schema(example = json!(["content.read", "entry.read"]))]
    pub scopes: Vec<&'static str>,
    /// From where it may be used; from anywhere when there are none.
    #[schema(example = json!(["203.0.113.0/24"]))]
    pub networks: Vec<String>,
    /// How many requests a minute it may make.
    #[schema(minimum = 1, example = 600)]
    pub per_minute: u32,
    /// Until when it works.
    #[schema(required = true)]
    pub expires_at: Option<DateTime<Utc>>,
    /// Until when the secret before the last rotation works too.
    #[schema(required = true)]
    pub old_until: Option<DateTime<Utc>>,
    /// When it was made.
    pub created_at: DateTime<Utc>,
    /// When it was last used, to the minute.
    #[schema(required = true)]
    pub last_used_at: Option<DateTime<Utc>>,
    /// When it was revoked.
    #[schema(required = true)]
    pub revoked_at: Option<DateTime<Utc>>,
}

/// A key in a list, with the name of its owner.
#[derive(Serialize, ToSchema)]
pub struct ListedKey {
    /// The key.
    #[serde(flatten)]
    pub key: ApiKey,
    /// What its owner is called.
    #[schema(example = "Ada Lovelace")]
    pub owner_name: String,
}

/// A key with its secret, which is shown this once.
#[derive(Serialize, ToSchema)]
pub struct IssuedKey {
    /// The key.
    pub key: ApiKey,
    /// For `Authorization: Bearer`. It cannot be shown again.
    #[schema(example = "gly_9fKq0000000000000000000000000000000000000000000002Zt8Q")]
    pub secret: String,
}

impl From<api_keys::ApiKey> for ApiKey {
    fn from(key: api_keys::ApiKey) -> Self {
        Self {
            id: key.id,
            name: key.name,
            hint: key.hint,
            owner: key.owner,
            scopes: key.scopes.keys(),
            networks: key.networks.iter().map(ToString::to_string).collect(),
            per_minute: key.per_minute,
            expires_at: key.expires_at,
            old_until: key.old.map(|old| old.until),
            created_at: key.created_at,
            last_used_at: key.last_used_at,
            revoked_at: key.revoked_at,
        }
    }
}

impl From<ApiKeyView> for ListedKey {
    fn from(view: ApiKeyView) -> Self {
        Self { key: view.key.into(), owner_name: view.owner_name }
    }
}

impl From<MadeKey> for IssuedKey {
    fn from(made: MadeKey) -> Self {
        Self { key: made.key.into(), secret: made.secret }
    }
}

/// A new key.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CreateKey {
    /// What it is called.
    #[schema(min_length = 1, example = "Website build")]
    pub name: String,
    /// Keys of actions, or templates: `read_only`, `write`, `publish`.
    #[schema(min_items = 1, example = json!(["read_only"]))]
    pub scopes: Vec<String>,
    /// Addresses or networks that it may be used from; none means anywhere.
    #[serde(default)]
    #[schema(example = json!(["203.0.113.0/24"]))]
    pub networks: Vec<String>,
    /// How many requests a minute it may make.
    #[schema(minimum = 1, maximum = 6000, default = 600)]
    pub per_minute: Option<u32>,
    /// Until when it works; for ever when it is not said.
    pub expires_at: Option<DateTime<Utc>>,
}

impl From<CreateKey> for api_keys::NewApiKey {
    fn from(form: CreateKey) -> Self {
        let CreateKey { name, scopes, networks, per_minute, expires_at } = form;
        Self { name, scopes, networks, per_minute, expires_at }
    }
}

/// How a key gets another secret.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RotateKey {
    /// For how many minutes the old secret works too; 0, which is the default, ends it at once.
    #[serde(default)]
    #[schema(minimum = 0, maximum = 1440, default = 0, example = 60)]
    pub overlap_minutes: u32,
}

/// Which part of one's own keys is wanted.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct MyKeyQuery {
    /// The page, from 1.
    #[param(minimum = 1, default = 1)]
    pub page: Option<u32>,
    /// Items on a page.
    #[param(minimum = 1, maximum = 100, default = 25)]
    pub per_page: Option<u32>,
}

/// Whose keys are wanted.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct KeyQuery {
    /// Only of this person or service account.
    #[param(value_type = Option<String>)]
    pub owner: Option<UserId>,
    /// The page, from 1.
    #[param(minimum = 1, default = 1)]
    pub page: Option<u32>,
    /// Items on a page.
    #[param(minimum = 1, maximum = 100, default = 25)]
    pub per_page: Option<u32>,
}

/// Which service accounts are wanted.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct ServiceAccountQuery {
    /// Part of the name, in any case.
    #[param(example = "build")]
    pub q: Option<String>,
    /// The page, from 1.
    #[param(minimum = 1, default = 1)]
    pub page: Option<u32>,
    /// Items on a page.
    #[param(minimum = 1, maximum = 100, default = 25)]
    pub per_page: Option<u32>,
}

/// An account that only keys act as.
#[derive(Serialize, ToSchema)]
pub struct ServiceAccount {
    /// Its id, which is a person's id everywhere else.
    #[schema(value_type = String, example = "0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42")]
    pub id: UserId,
    /// What it is called.
    #[schema(example = "Website build")]
    pub name: String,
    /// What it is on the site.
    #[schema(inline = false)]
    pub role: Role,
    /// Whether its keys work.
    pub state: UserState,
    /// For `If-Match`.
    #[schema(minimum = 1, example = 1)]
    pub version: u64,
    /// When it was made.
    pub created_at: DateTime<Utc>,
}

impl From<UserView> for ServiceAccount {
    fn from(view: UserView) -> Self {
        let state = if view.active { UserState::Active } else { UserState::Deactivated };
        Self {
            id: view.id,
            name: view.name,
            role: view.role.into(),
            state,
            version: view.version,
            created_at: view.created_at,
        }
    }
}

/// A new service account.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CreateServiceAccount {
    /// What it is called.
    #[schema(min_length = 1, example = "Website build")]
    pub name: String,
    /// What it becomes; never above one's own role, and never an owner.
    pub role: Role,
}

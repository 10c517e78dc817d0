//! Sessions as lists show them.

use chrono::{DateTime, Utc};
use galley_domain::{
    ids::SessionId,
    sessions::{Device, SessionView, SignInMethod as DomainMethod},
};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use crate::{auth::SessionMode, mirror::mirror};

mirror! {
    /// What somebody proved who they are with.
    SignInMethod of DomainMethod { Password, SetUp }
}

/// One place where somebody is signed in.
#[derive(Serialize, ToSchema)]
pub struct OpenSession {
    /// Its id.
    #[schema(value_type = String, example = "0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42")]
    pub id: SessionId,
    /// Whether it is the one that asks.
    pub current: bool,
    /// The browser or program in words, as far as it can be told.
    #[schema(required = true, example = "Firefox")]
    pub browser: Option<&'static str>,
    /// The system it runs on, as far as it can be told.
    #[schema(required = true, example = "Windows")]
    pub system: Option<&'static str>,
    /// What the client called itself when it signed in, shortened.
    #[schema(example = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0")]
    pub user_agent: String,
    /// The network address it signed in from.
    #[schema(required = true, example = "203.0.113.9")]
    pub address: Option<String>,
    /// How the client holds it.
    #[schema(inline = false)]
    pub mode: SessionMode,
    /// What the person proved who they are with.
    #[schema(inline = false)]
    pub method: SignInMethod,
    /// When it began.
    pub created_at: DateTime<Utc>,
    /// When it was last used, to the minute.
    pub last_seen_at: DateTime<Utc>,
    /// When it is over unless it is used.
    pub expires_at: DateTime<Utc>,
}

impl OpenSession {
    /// As the session `current` sees it.
    pub fn of(view: SessionView, current: Option<SessionId>) -> Self {
        let Device { browser, system } = Device::of(view.origin.user_agent());
        Self {
            id: view.id,
            current: current == Some(view.id),
            browser,
            system,
            user_agent: view.origin.user_agent().to_owned(),
            address: view.origin.address().map(|address| address.to_string()),
            mode: view.mode.into(),
            method: view.method.into(),
            created_at: view.started_at,
            last_seen_at: view.seen_at,
            expires_at: view.expires_at,
        }
    }
}

/// Which page of sessions is wanted.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct SessionQuery {
    /// The page, from 1.
    #[param(minimum = 1, default = 1)]
    pub page: Option<u32>,
    /// Items on a page.
    #[param(minimum = 1, maximum = 100, default = 25)]
    pub per_page: Option<u32>,
}

/// Which of one's own sessions are to end.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct EndQuery {
    /// Whether the session that asks ends too.
    #[serde(default)]
    #[param(default = false)]
    pub all: bool,
}

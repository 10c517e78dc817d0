//! People as the API shows and takes them.

use chrono::{DateTime, Utc};
use galley_domain::{
    access::Role as DomainRole,
    accounts::{UserFilter, UserKind, UserView},
    ids::UserId,
};
use galley_services::accounts;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use crate::mirror::mirror;

mirror! {
    /// What a person is on the site, strongest first.
    Role of DomainRole { Owner, Admin, Editor, Author, Viewer }
}

/// Whether a person can sign in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum UserState {
    /// They can.
    Active,
    /// They cannot.
    Deactivated,
}

/// A person of the site.
#[derive(Serialize, ToSchema)]
pub struct User {
    /// Their id.
    #[schema(value_type = String, example = "0198c5a4-6d2e-7c10-9a53-5d0a1f3b7e42")]
    pub id: UserId,
    /// What they are called.
    #[schema(example = "Ada Lovelace")]
    pub name: String,
    /// Their e-mail address, which they sign in with.
    #[schema(format = Email, example = "ada@example.org")]
    pub email: String,
    /// What they are on the site.
    #[schema(inline = false)]
    pub role: Role,
    /// Whether they can sign in.
    pub state: UserState,
    /// Whether signing in asks them for a second factor.
    pub second_factor: bool,
    /// For `If-Match`.
    #[schema(minimum = 1, example = 3)]
    pub version: u64,
    /// When they were made.
    pub created_at: DateTime<Utc>,
    /// When they were last here.
    #[schema(required = true)]
    pub last_seen_at: Option<DateTime<Utc>>,
}

impl From<UserView> for User {
    fn from(view: UserView) -> Self {
        let UserView { id, name, email, role, active, second_factor, version, created_at, last_seen_at } =
            view;
        let state = if active { UserState::Active } else { UserState::Deactivated };
        let role = role.into();
        Self { id, name, email, role, state, second_factor, version, created_at, last_seen_at }
    }
}

/// Which people are wanted.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct UserQuery {
    /// Part of the name or the address, in any case.
    #[param(example = "ada")]
    pub q: Option<String>,
    /// Only this role.
    #[param(inline)]
    pub role: Option<Role>,
    /// Only those who can sign in, or only those who cannot.
    #[param(inline)]
    pub state: Option<UserState>,
    /// The page, from 1.
    #[param(minimum = 1, default = 1)]
    pub page: Option<u32>,
    /// Items on a page.
    #[param(minimum = 1, maximum = 100, default = 25)]
    pub per_page: Option<u32>,
}

impl From<UserQuery> for UserFilter {
    fn from(query: UserQuery) -> Self {
        Self {
            kind: UserKind::Person,
            text: query.q,
            role: query.role.map(Into::into),
            active: query.state.map(|state| state == UserState::Active),
        }
    }
}

/// A new person.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CreateUser {
    /// What they are called.
    #[schema(min_length = 1, example = "Ada Lovelace")]
    pub name: String,
    /// Their e-mail address.
    #[schema(format = Email, example = "ada@example.org")]
    pub email: String,
    /// What they become; never above one's own role.
    pub role: Role,
    /// Their first password.
    #[schema(format = Password, example = "a quiet harbour at dawn")]
    pub password: String,
}

impl From<CreateUser> for accounts::CreateUser {
    fn from(form: CreateUser) -> Self {
        let CreateUser { name, email, role, password } = form;
        Self { name, email, role: role.into(), password }
    }
}

/// What is to be changed of a person; what is left out stays.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct UpdateUser {
    /// Another name.
    #[schema(min_length = 1, example = "Ada King")]
    pub name: Option<String>,
    /// Another role; never above one's own.
    pub role: Option<Role>,
}

impl From<UpdateUser> for accounts::UpdateUser {
    fn from(form: UpdateUser) -> Self {
        Self { name: form.name, role: form.role.map(Into::into) }
    }
}

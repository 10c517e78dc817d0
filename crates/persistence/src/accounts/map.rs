//! People as rows and back.

use galley_domain::{
    access::Role,
    accounts::{Email, User, UserKind, UserState},
    ids::UserId,
    secrets::PasswordHash,
    storage::StorageError,
};
use sea_orm::ActiveValue::Set;

use super::table::{ActiveModel, Model};
use crate::{
    error::broken,
    fold::fold,
    scope::{counted, stored},
};

/// A person as they were stored.
pub(super) fn user(row: Model) -> Result<User, StorageError> {
    Ok(User {
        id: UserId(row.id),
        kind: kind(&row.kind)?,
        name: row.name,
        email: Email::from_stored(row.email),
        role: role(&row.role)?,
        state: row.deactivated_at.map_or(UserState::Active, UserState::Deactivated),
        password: PasswordHash(row.password),
        second_factor_since: row.second_factor_since,
        version: counted(row.version)?,
        created_at: row.created_at,
    })
}

/// A role as it was stored.
pub(crate) fn role(key: &str) -> Result<Role, StorageError> {
    Role::from_key(key).ok_or_else(|| broken("users.role holds no role"))
}

/// A kind as it was stored.
pub(crate) fn kind(key: &str) -> Result<UserKind, StorageError> {
    match key {
        "person" => Ok(UserKind::Person),
        "service" => Ok(UserKind::Service),
        _ => Err(broken("users.kind holds no kind")),
    }
}

/// A kind as it is stored.
pub(super) fn kind_key(kind: UserKind) -> &'static str {
    match kind {
        UserKind::Person => "person",
        UserKind::Service => "service",
    }
}

/// The columns that a change may touch.
pub(super) fn changed(user: &User) -> ActiveModel {
    let email_key = user.email.key();
    ActiveModel {
        name: Set(user.name.clone()),
        email: Set(user.email.as_str().to_owned()),
        search_key: Set(format!("{}\n{email_key}", fold(&user.name))),
        email_key: Set(email_key),
        role: Set(user.role.as_str().to_owned()),
        deactivated_at: Set(match user.state {
            UserState::Active => None,
            UserState::Deactivated(at) => Some(at),
        }),
        password: Set(user.password.0.clone()),
        second_factor_since: Set(user.second_factor_since),
        ..Default::default()
    }
}

/// A whole row.
pub(super) fn added(user: &User) -> Result<ActiveModel, StorageError> {
    Ok(ActiveModel {
        id: Set(user.id.0),
        kind: Set(kind_key(user.kind).to_owned()),
        version: Set(stored(user.version)?),
        created_at: Set(user.created_at),
        ..changed(user)
    })
}

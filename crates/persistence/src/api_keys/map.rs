//! Keys as rows and back.

use galley_domain::{
    access::Scopes,
    api_keys::{ApiKey, OldToken},
    ids::{ApiKeyId, UserId},
    secrets::TokenHash,
    storage::StorageError,
};
use sea_orm::ActiveValue::Set;

use super::table::{ActiveModel, Model};
use crate::{
    error::{broken, unreadable},
    scope::{counted, stored},
};

/// A key as it was stored.
pub(super) fn key(row: Model) -> Result<ApiKey, StorageError> {
    Ok(ApiKey {
        id: ApiKeyId(row.id),
        owner: UserId(row.owner_id),
        name: row.name,
        scopes: Scopes::from_stored(&row.scopes),
        networks: row
            .networks
            .split_whitespace()
            .map(|network| network.parse().map_err(unreadable))
            .collect::<Result<_, _>>()?,
        per_minute: u32::try_from(row.per_minute).map_err(unreadable)?,
        expires_at: row.expires_at,
        token: TokenHash(row.token_hash),
        hint: row.hint,
        old: match (row.old_hash, row.old_until) {
            (Some(hash), Some(until)) => Some(OldToken { hash: TokenHash(hash), until }),
            (None, None) => None,
            (Some(_), None) | (None, Some(_)) => return Err(broken("an old secret does not say until when")),
        },
        created_by: UserId(row.created_by),
        created_at: row.created_at,
        last_used_at: row.last_used_at,
        revoked_at: row.revoked_at,
        version: counted(row.version)?,
    })
}

/// The columns that a change may touch.
pub(super) fn changed(key: &ApiKey) -> ActiveModel {
    ActiveModel {
        token_hash: Set(key.token.0.clone()),
        hint: Set(key.hint.clone()),
        old_hash: Set(key.old.as_ref().map(|old| old.hash.0.clone())),
        old_until: Set(key.old.as_ref().map(|old| old.until)),
        revoked_at: Set(key.revoked_at),
        ..Default::default()
    }
}

/// A whole row.
pub(super) fn added(key: &ApiKey) -> Result<ActiveModel, StorageError> {
    let networks: Vec<String> = key.networks.iter().map(ToString::to_string).collect();
    Ok(ActiveModel {
        id: Set(key.id.0),
        owner_id: Set(key.owner.0),
        name: Set(key.name.clone()),
        scopes: Set(key.scopes.to_stored()),
        networks: Set(networks.join(" ")),
        per_minute: Set(i32::try_from(key.per_minute).map_err(unreadable)?),
        expires_at: Set(key.expires_at),
        created_by: Set(key.created_by.0),
        created_at: Set(key.created_at),
        last_used_at: Set(key.last_used_at),
        version: Set(stored(key.version)?),
        ..changed(key)
    })
}

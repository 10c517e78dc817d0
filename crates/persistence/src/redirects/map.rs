//! Redirects as rows and back.

use galley_domain::{
    ids::{EntryId, RedirectId},
    redirects::{Redirect, Target},
    storage::StorageError,
};
use sea_orm::ActiveValue::Set;

use super::table::{ActiveModel, Model};
use crate::error::broken;

/// A redirect as it was stored.
pub(super) fn redirect(row: Model) -> Result<Redirect, StorageError> {
    Ok(Redirect {
        id: RedirectId(row.id),
        from: row.from_path,
        to: match (row.to_entry_id, row.to_url) {
            (Some(entry), None) => Target::Entry(EntryId(entry)),
            (None, Some(url)) => Target::Url(url),
            (Some(_), Some(_)) | (None, None) => return Err(broken("a redirect does not have one target")),
        },
        permanent: row.permanent,
        created_at: row.created_at,
    })
}

/// A whole row.
pub(super) fn added(redirect: &Redirect) -> ActiveModel {
    let (to_entry_id, to_url) = match &redirect.to {
        Target::Entry(entry) => (Some(entry.0), None),
        Target::Url(url) => (None, Some(url.clone())),
    };
    ActiveModel {
        id: Set(redirect.id.0),
        from_path: Set(redirect.from.clone()),
        to_url: Set(to_url),
        to_entry_id: Set(to_entry_id),
        permanent: Set(redirect.permanent),
        created_at: Set(redirect.created_at),
        ..Default::default()
    }
}

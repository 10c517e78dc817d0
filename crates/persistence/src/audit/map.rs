//! Rows of the trail as the domain knows them and back.

use galley_domain::{
    audit::{Content, Digest, Head, Kind, Link, Record, Severity},
    ids::EventId,
    storage::StorageError,
};
use sea_orm::ActiveValue::Set;

use super::{
    heads,
    table::{ActiveModel, Model},
};
use crate::{
    error::{broken, unreadable},
    scope::{counted, stored},
};

/// A row of the chain as it was stored.
pub(super) fn record(row: Model) -> Result<Record, StorageError> {
    let missing = || broken("a row of the audit trail stands beside the chain");
    let digest = |text: Option<&String>| text.ok_or_else(missing)?.parse::<Digest>().map_err(unreadable);
    let kind = row.kind.as_deref().and_then(Kind::from_key).ok_or_else(missing)?;
    Ok(Record {
        digest: digest(row.digest.as_ref())?,
        previous: digest(row.previous.as_ref())?,
        hash: digest(row.hash.as_ref())?,
        link: Link {
            seq: counted(row.seq.ok_or_else(missing)?)?,
            id: EventId(row.id),
            at: row.at,
            kind,
            event: row.event.clone(),
        },
        content: if row.erased { None } else { Some(content(row)?) },
    })
}

fn content(row: Model) -> Result<Content, StorageError> {
    let severity = row.severity.as_deref().and_then(Severity::from_key);
    Ok(Content {
        severity: severity.ok_or_else(|| broken("audit.severity holds no severity"))?,
        actor_kind: row.actor_kind,
        actor: row.actor_id,
        role: row.role,
        session: row.session_id,
        key: row.key_id,
        action: row.action,
        request: row.request_id,
        address: row.address,
        user_agent: row.user_agent,
        subject_kind: row.subject_kind,
        subject: row.subject_id,
        payload: row.payload,
        change: row.change,
    })
}

/// A whole row.
pub(super) fn added(record: Record) -> Result<ActiveModel, StorageError> {
    let Record { link, content, digest, previous, hash } = record;
    let content = content.ok_or_else(|| broken("a new row of the audit trail has no content"))?;
    Ok(ActiveModel {
        id: Set(link.id.0),
        at: Set(link.at),
        actor_kind: Set(content.actor_kind),
        actor_id: Set(content.actor),
        action: Set(content.action),
        event: Set(link.event),
        payload: Set(content.payload),
        request_id: Set(content.request),
        seq: Set(Some(stored(link.seq)?)),
        kind: Set(Some(link.kind.as_str().to_owned())),
        severity: Set(Some(content.severity.as_str().to_owned())),
        role: Set(content.role),
        session_id: Set(content.session),
        key_id: Set(content.key),
        address: Set(content.address),
        user_agent: Set(content.user_agent),
        subject_kind: Set(content.subject_kind),
        subject_id: Set(content.subject),
        change: Set(content.change),
        erased: Set(false),
        digest: Set(Some(digest.to_string())),
        previous: Set(Some(previous.to_string())),
        hash: Set(Some(hash.to_string())),
        ..Default::default()
    })
}

/// The end of a chain as it was stored, with its proof.
pub(super) fn head(row: &heads::Model) -> Result<(Head, Digest), StorageError> {
    let head = Head { seq: counted(row.seq)?, hash: row.hash.parse().map_err(unreadable)? };
    Ok((head, row.seal.parse().map_err(unreadable)?))
}

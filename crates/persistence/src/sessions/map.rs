//! Sign-ins as rows and back.

use galley_domain::{
    access::Origin,
    ids::{SessionId, UserId},
    secrets::TokenHash,
    sessions::{EndReason, Ended, Mode, Session, SessionView, SignInMethod},
    storage::StorageError,
};
use sea_orm::ActiveValue::Set;

use super::{
    table::{ActiveModel, Model},
    tokens,
};
use crate::error::broken;

/// A sign-in as it was stored.
pub(crate) fn session(row: Model) -> Result<Session, StorageError> {
    let reason = EndReason::from_word(&row.end_reason);
    Ok(Session {
        id: SessionId(row.id),
        user: UserId(row.user_id),
        mode: Mode::from_word(&row.mode).ok_or_else(|| broken("sessions.mode holds no mode"))?,
        method: SignInMethod::from_word(&row.method)
            .ok_or_else(|| broken("sessions.method holds no method"))?,
        origin: Origin::new(row.address.parse().ok(), &row.user_agent),
        token: TokenHash(row.token_hash),
        started_at: row.started_at,
        renewed_at: row.renewed_at,
        confirmed_at: row.confirmed_at.unwrap_or(row.started_at),
        seen_at: row.seen_at,
        idle_until: row.idle_until,
        ends_at: row.ends_at,
        ended: row.ended_at.map(|at| Ended { at, reason }),
    })
}

/// A sign-in as lists show it.
pub(super) fn view(row: Model) -> Result<SessionView, StorageError> {
    let session = session(row)?;
    let expires_at = session.expires_at();
    let Session { id, mode, method, origin, started_at, seen_at, .. } = session;
    Ok(SessionView { id, mode, method, origin, started_at, seen_at, expires_at })
}

/// The columns that a change may touch.
pub(super) fn changed(session: &Session) -> ActiveModel {
    ActiveModel {
        renewed_at: Set(session.renewed_at),
        confirmed_at: Set(Some(session.confirmed_at)),
        ended_at: Set(session.ended.map(|ended| ended.at)),
        end_reason: Set(session
            .ended
            .and_then(|ended| ended.reason)
            .map_or("", EndReason::as_str)
            .to_owned()),
        token_hash: Set(session.token.0.clone()),
        ..seen(session)
    }
}

/// The columns that its use touches.
pub(super) fn seen(session: &Session) -> ActiveModel {
    ActiveModel { seen_at: Set(session.seen_at), idle_until: Set(session.idle_until), ..Default::default() }
}

/// A whole row.
pub(super) fn added(session: &Session) -> ActiveModel {
    ActiveModel {
        id: Set(session.id.0),
        user_id: Set(session.user.0),
        started_at: Set(session.started_at),
        user_agent: Set(session.origin.user_agent().to_owned()),
        mode: Set(session.mode.as_str().to_owned()),
        method: Set(session.method.as_str().to_owned()),
        address: Set(session.origin.address_text()),
        ends_at: Set(session.ends_at),
        ..changed(session)
    }
}

/// The token that works now, to be known for ever.
pub(super) fn token(session: &Session) -> tokens::ActiveModel {
    tokens::ActiveModel {
        token_hash: Set(session.token.0.clone()),
        session_id: Set(session.id.0),
        ..Default::default()
    }
}

//! Sign-ins as rows and back.

use galley_domain::{
    ids::{SessionId, UserId},
    secrets::TokenHash,
    sessions::Session,
};
use sea_orm::ActiveValue::Set;

use super::{
    table::{ActiveModel, Model},
    tokens,
};

/// A sign-in as it was stored.
pub(crate) fn session(row: Model) -> Session {
    Session {
        id: SessionId(row.id),
        user: UserId(row.user_id),
        started_at: row.started_at,
        renewed_at: row.renewed_at,
        confirmed_at: row.confirmed_at.unwrap_or(row.started_at),
        ended_at: row.ended_at,
        token: TokenHash(row.token_hash),
        user_agent: row.user_agent,
    }
}

/// The columns that a change may touch.
pub(super) fn changed(session: &Session) -> ActiveModel {
    ActiveModel {
        renewed_at: Set(session.renewed_at),
        confirmed_at: Set(Some(session.confirmed_at)),
        ended_at: Set(session.ended_at),
        token_hash: Set(session.token.0.clone()),
        ..Default::default()
    }
}

/// A whole row.
pub(super) fn added(session: &Session) -> ActiveModel {
    ActiveModel {
        id: Set(session.id.0),
        user_id: Set(session.user.0),
        started_at: Set(session.started_at),
        user_agent: Set(session.user_agent.clone()),
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

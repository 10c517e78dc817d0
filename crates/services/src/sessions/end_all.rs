//! The end of a person's sessions because of something else that happens to them. Invariant: it is part of that
//! change's transaction, so a change that is on disk has ended them.

use galley_domain::{
    error::Failure,
    ids::{SessionId, UserId},
    sessions::EndReason,
    storage::Writer,
};

use crate::Ports;

/// Ends every session of `user` but `except`.
pub(crate) async fn end_all(
    ports: &Ports,
    tx: &mut dyn Writer,
    user: UserId,
    except: Option<SessionId>,
    reason: EndReason,
) -> Result<(), Failure> {
    for session in tx.sessions().live_of(user, except).await? {
        tx.sessions().save(&session.end(reason, ports.clock.now())).await?;
    }
    Ok(())
}

//! What ends when somebody signs in otherwise than before.

use galley_domain::{
    error::Failure,
    ids::{SessionId, UserId},
    sessions::EndReason,
    storage::Writer,
};

use crate::{Ports, sessions::end_all};

/// Ends everything that stands on the credentials that `user` had until now: sessions but for `keep`, devices that were
/// trusted, and sign-ins that wait for their second step. To be called in the transaction that changes the credentials.
pub(crate) async fn credentials_changed(
    ports: &Ports,
    tx: &mut dyn Writer,
    user: UserId,
    keep: Option<SessionId>,
    reason: EndReason,
) -> Result<(), Failure> {
    end_all(ports, tx, user, keep, reason).await?;
    for device in tx.devices().of(user).await? {
        tx.devices().delete(&device.end()).await?;
    }
    tx.challenges().delete_of(user).await?;
    Ok(())
}

//! A code that somebody entered. Invariant: it is used up in the transaction that it was taken in, so that of two who
//! show it at once one is refused.

use galley_domain::{
    error::{ErrorCode, Failure},
    factors::Method,
    ids::UserId,
    storage::Writer,
};

use crate::Ports;

/// Takes a code of `user`, whose row the transaction must hold. Nothing was written when it is refused.
///
/// # Errors
/// `factor.code_wrong` at `/code`; `factor.not_found` when they have no factor of this kind.
pub(crate) async fn take_code(
    ports: &Ports,
    tx: &mut dyn Writer,
    user: UserId,
    method: Method,
    code: &str,
) -> Result<(), Failure> {
    let none = || Failure::new(ErrorCode::FactorNotFound);
    match method {
        Method::Totp => {
            let totp = tx.factors().totp(user).await?.ok_or_else(none)?;
            let step = ports.factors.step_of(user, &totp.seed, code, ports.clock.now())?;
            tx.factors().save_totp(&totp.accept(step)?).await?;
        }
        Method::BackupCode => {
            let codes = tx.factors().backup_codes(user).await?.ok_or_else(none)?;
            let hash = ports.factors.hash_backup_code(user, code);
            tx.factors().save_backup_codes(&codes.spend(&hash)?).await?;
        }
    }
    Ok(())
}

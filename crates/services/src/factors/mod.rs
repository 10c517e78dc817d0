//! Second factors: setting them up, taking them away, and the devices that need none.

mod activate_totp;
mod credentials;
mod devices;
mod list;
mod remove_totp;
mod renew_backup_codes;
mod reset;
mod set_up_totp;
mod take_code;

use std::sync::Arc;

pub use list::Overview;

pub(crate) use credentials::credentials_changed;
pub(crate) use take_code::take_code;

use galley_domain::{
    access::Identity,
    accounts::User,
    clock::Timestamp,
    error::{ErrorCode, Failure},
    event::Changed,
    factors::{BackupCodes, FactorSecrets},
    ids::UserId,
    storage::Writer,
};

use crate::{Ports, catalog::Catalog};

/// The use cases of second factors.
#[derive(Clone)]
pub struct SecondFactors {
    pub(crate) ports: Arc<Ports>,
    pub(crate) catalog: Arc<Catalog>,
}

/// The person who asks, locked until the transaction ends: whatever changes their factors waits here for its turn.
async fn load(tx: &mut dyn Writer, identity: Identity) -> Result<User, Failure> {
    tx.users().load(identity.user).await?.ok_or_else(|| Failure::new(ErrorCode::UserNotFound))
}

/// Fresh backup codes in words, and as they are to be stored.
fn fresh_codes(
    secrets: &dyn FactorSecrets,
    user: UserId,
    now: Timestamp,
) -> (Vec<String>, Changed<BackupCodes>) {
    let (texts, hashes) =
        secrets.new_backup_codes(user).into_iter().map(|code| (code.text, code.hash)).unzip();
    (texts, BackupCodes::make(user, hashes, now))
}

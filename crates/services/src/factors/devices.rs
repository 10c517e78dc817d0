//! The devices that one trusts.

use galley_domain::{
    access::{Action, Caller},
    error::{ErrorCode, Failure},
    factors::TrustedDevice,
    ids::TrustedDeviceId,
};

use crate::factors::SecondFactors;

impl SecondFactors {
    /// The devices that whoever asks trusts, the newest first.
    ///
    /// # Errors
    /// `auth.required`.
    pub async fn devices(&self, caller: &Caller) -> Result<Vec<TrustedDevice>, Failure> {
        let permit = caller.permit(Action::ProfileManage)?;
        let id = permit.user().ok_or_else(|| Failure::new(ErrorCode::AuthRequired))?;
        let now = self.ports.clock.now();
        Ok(self.ports.storage.reader(&permit).factors().devices(id, now).await?)
    }

    /// Trusts one of them no more. Taking trust away needs no fresh proof: it can only make signing in harder.
    ///
    /// # Errors
    /// `auth.required`, `device.not_found`.
    pub async fn end_device(&self, caller: &Caller, id: TrustedDeviceId) -> Result<(), Failure> {
        let permit = caller.permit(Action::ProfileManage)?;
        let mut tx = self.ports.storage.writer(&permit).await?;
        let device = tx.devices().by_id(id).await?;
        let device = device.ok_or_else(|| Failure::new(ErrorCode::DeviceNotFound))?;
        tx.devices().delete(&device.end()).await?;
        tx.commit().await?;
        Ok(())
    }

    /// Trusts none of them any more.
    ///
    /// # Errors
    /// `auth.required`.
    pub async fn end_devices(&self, caller: &Caller) -> Result<(), Failure> {
        let permit = caller.permit(Action::ProfileManage)?;
        let id = permit.user().ok_or_else(|| Failure::new(ErrorCode::AuthRequired))?;
        let mut tx = self.ports.storage.writer(&permit).await?;
        for device in tx.devices().of(id).await? {
            tx.devices().delete(&device.end()).await?;
        }
        tx.commit().await?;
        Ok(())
    }
}

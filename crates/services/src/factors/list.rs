//! What one has, and what one's role needs.

use galley_domain::{
    access::{Action, Caller},
    error::{ErrorCode, Failure},
    factors::{Enrolment, FactorsView},
};

use crate::factors::SecondFactors;

/// Somebody's second factors.
#[derive(Clone, Debug)]
pub struct Overview {
    /// What they have.
    pub factors: FactorsView,
    /// Where they stand with what their role needs.
    pub enrolment: Enrolment,
}

impl SecondFactors {
    /// The second factors of whoever asks.
    ///
    /// # Errors
    /// `auth.required`.
    pub async fn list(&self, caller: &Caller) -> Result<Overview, Failure> {
        let permit = caller.permit(Action::ProfileManage)?;
        let identity = caller.identity().ok_or_else(|| Failure::new(ErrorCode::AuthRequired))?;
        let factors = self.ports.storage.reader(&permit).factors().view(identity.user).await?;
        Ok(Overview { factors, enrolment: identity.assurance.enrolment })
    }
}

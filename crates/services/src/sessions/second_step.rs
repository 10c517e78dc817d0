//! The second step of signing in. Invariant: a wrong code is counted on disk before it is answered, and a right one
//! opens one session.

use galley_domain::{
    access::{Origin, Permit, SystemTask},
    accounts::User,
    clock::Timestamp,
    error::{ErrorCode, Failure},
    factors::{Challenge, Method, SecretKind, TrustedDevice},
    ids::{RequestId, TenantId, TrustedDeviceId, UserId},
    secrets::TokenHash,
    sessions::Mode,
    storage::Writer,
    throttle::Quota,
};

use crate::{
    factors::take_code,
    sessions::{Attempt, Sessions, SignedIn, Start, begin, tighter},
};

/// What the second step takes.
#[derive(Clone)]
pub struct ShowFactor {
    /// What the first step gave.
    pub challenge: String,
    /// What the browser keeps beside it.
    pub browser: Option<String>,
    /// What kind of code it is.
    pub method: Method,
    /// The code.
    pub code: String,
    /// Whether the browser need not show one again.
    pub trust_device: bool,
    /// From where.
    pub origin: Origin,
}

/// A sign-in that is complete.
#[derive(Clone)]
pub struct Completed {
    /// The session.
    pub signed_in: SignedIn,
    /// What a browser keeps that is trusted from now on, and until when.
    pub device: Option<(String, Timestamp)>,
}

impl Sessions {
    /// Takes the code and begins the session. Fails with `rate_limited`, `auth.challenge_invalid` or
    /// `factor.code_wrong` at `/code`.
    pub async fn show_factor(
        &self,
        tenant: TenantId,
        request: RequestId,
        form: ShowFactor,
    ) -> Attempt<Completed> {
        let permit = Permit::system(SystemTask::SignIn, tenant, request).at(form.origin.clone());
        let secret = self.ports.factors.hash(SecretKind::Challenge, &form.challenge);
        let throttle = &self.ports.throttle;
        let place = format!("{tenant}:address:{}", form.origin.address_text());
        let mut verdict = throttle.take(&Quota::SECOND_FACTOR, &place).await;
        let asked = self.ports.storage.reader(&permit).factors().challenged(&secret).await;
        if let Ok(Some(user)) = asked {
            let account = format!("{tenant}:account:{user}");
            verdict = tighter(verdict, throttle.take(&Quota::SECOND_FACTOR, &account).await);
        }
        let outcome = match asked {
            _ if !verdict.allowed => {
                Err(Failure::new(ErrorCode::RateLimited).retry_after(verdict.retry_after_secs))
            }
            Ok(Some(user)) => self.complete(&permit, user, &secret, form).await,
            Ok(None) => Err(Failure::new(ErrorCode::AuthChallengeInvalid)),
            Err(error) => Err(error.into()),
        };
        Attempt { outcome, verdict }
    }

    async fn complete(
        &self,
        permit: &Permit,
        user: UserId,
        secret: &TokenHash,
        form: ShowFactor,
    ) -> Result<Completed, Failure> {
        let ports = &self.ports;
        let gone = || Failure::new(ErrorCode::AuthChallengeInvalid);
        let model = self.catalog.model(&*ports.storage, permit).await?;
        let browser =
            form.browser.as_ref().map(|text| ports.factors.hash(SecretKind::ChallengeBrowser, text));
        let mut tx = ports.storage.writer(permit).await?;
        let user = tx.users().load(user).await?.filter(User::is_active).ok_or_else(gone)?;
        let challenge = tx.challenges().by_secret(secret).await?.ok_or_else(gone)?;
        challenge.check(browser.as_ref(), ports.clock.now())?;
        let start = Start { method: challenge.first_step, mode: challenge.mode(), origin: form.origin };
        if let Err(failure) = take_code(ports, &mut *tx, user.id, form.method, &form.code).await {
            count(tx, challenge, &failure).await?;
            return Err(failure);
        }
        tx.challenges().delete(&challenge.pass()).await?;
        let device = match (form.trust_device, start.mode) {
            (true, Mode::Cookie) => Some(self.trust(&mut *tx, &user, &start.origin).await?),
            (true, Mode::Token) | (false, _) => None,
        };
        let signed_in = begin(ports, &mut *tx, &model.site, &user, start).await?;
        tx.commit().await?;
        Ok(Completed { signed_in, device })
    }

    async fn trust(
        &self,
        tx: &mut dyn Writer,
        user: &User,
        origin: &Origin,
    ) -> Result<(String, Timestamp), Failure> {
        let ports = &self.ports;
        let fresh = ports.factors.fresh(SecretKind::TrustedDevice);
        let id = TrustedDeviceId(ports.ids.next());
        let device = TrustedDevice::trust(id, user.id, fresh.hash, origin, ports.clock.now());
        tx.devices().add(&device).await?;
        Ok((fresh.secret, device.state().expires_at))
    }
}

/// Counts a wrong try; a fault of ours is none.
async fn count(mut tx: Box<dyn Writer>, challenge: Challenge, failure: &Failure) -> Result<(), Failure> {
    if matches!(failure.code, ErrorCode::FactorCodeWrong | ErrorCode::FactorNotFound) {
        tx.challenges().save(&challenge.fail()).await?;
        tx.commit().await?;
    }
    Ok(())
}

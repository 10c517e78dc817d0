//! The one door to a session. Invariant: every way of signing in ends here, and whoever has a second factor gets no
//! session before they showed it, or came from a device that they trust.

use galley_domain::{
    accounts::User,
    clock::Timestamp,
    error::Failure,
    factors::{Challenge, Method, SecretKind},
    ids::ChallengeId,
    sessions::Mode,
    sites::Site,
    storage::Writer,
};

use crate::{
    Ports,
    sessions::{SignedIn, Start, begin},
};

/// What came of a first step.
#[derive(Clone)]
pub enum Admission {
    /// It was enough.
    Session(Box<SignedIn>),
    /// There is a second one.
    SecondStep(SecondStep),
}

/// A sign-in that waits for its second step.
#[derive(Clone)]
pub struct SecondStep {
    /// What the client shows with the code; given out this once.
    pub challenge: String,
    /// What a browser keeps in a cookie beside it; `None` for programs.
    pub browser: Option<String>,
    /// What can be shown.
    pub methods: Vec<Method>,
    /// Until when it waits.
    pub expires_at: Timestamp,
}

/// Lets `user` in, whose first step was done and whose row the open transaction holds; `device` is what their browser
/// keeps if it was trusted once.
pub(crate) async fn admit(
    ports: &Ports,
    tx: &mut dyn Writer,
    site: &Site,
    user: &User,
    start: Start,
    device: Option<&str>,
) -> Result<Admission, Failure> {
    if user.second_factor_since.is_none() || is_trusted(ports, tx, user, device).await? {
        return Ok(Admission::Session(Box::new(begin(ports, tx, site, user, start).await?)));
    }
    let secret = ports.factors.fresh(SecretKind::Challenge);
    let browser = match start.mode {
        Mode::Cookie => Some(ports.factors.fresh(SecretKind::ChallengeBrowser)),
        Mode::Token => None,
    };
    let (browser, browser_hash) = browser.map(|fresh| (fresh.secret, fresh.hash)).unzip();
    let id = ChallengeId(ports.ids.next());
    let now = ports.clock.now();
    let challenge = Challenge::open(id, user.id, start.method, secret.hash, browser_hash, now);
    tx.challenges().add(&challenge).await?;
    let methods = methods(tx, user).await?;
    let expires_at = challenge.state().expires_at;
    Ok(Admission::SecondStep(SecondStep { challenge: secret.secret, browser, methods, expires_at }))
}

async fn is_trusted(
    ports: &Ports,
    tx: &mut dyn Writer,
    user: &User,
    device: Option<&str>,
) -> Result<bool, Failure> {
    let Some(secret) = device else { return Ok(false) };
    let hash = ports.factors.hash(SecretKind::TrustedDevice, secret);
    let known = tx.devices().by_secret(&hash).await?;
    let Some(vouched) = known.and_then(|device| device.vouch(user.id, ports.clock.now())) else {
        return Ok(false);
    };
    tx.devices().save(&vouched).await?;
    Ok(true)
}

async fn methods(tx: &mut dyn Writer, user: &User) -> Result<Vec<Method>, Failure> {
    let totp = tx.factors().totp(user.id).await?.filter(|totp| totp.is_active());
    let codes = tx.factors().backup_codes(user.id).await?.filter(|codes| !codes.unused.is_empty());
    let found = [totp.map(|_| Method::Totp), codes.map(|_| Method::BackupCode)];
    Ok(found.into_iter().flatten().collect())
}

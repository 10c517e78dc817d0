//! What a person gets who has proved who they are. Invariant: every session begins in [`begin`], with a secret that was
//! never used before.

use chrono::Duration;
use galley_domain::{
    access::Origin,
    accounts::User,
    clock::Timestamp,
    error::Failure,
    ids::SessionId,
    secrets::AccessClaims,
    sessions::{EndReason, Mode, NewSession, Session, SignInMethod},
    sites::Site,
    storage::Writer,
};

use crate::{Ports, accounts::Me};

/// How a session is to begin.
#[derive(Clone, Debug)]
pub struct Start {
    /// How the person proved who they are.
    pub method: SignInMethod,
    /// How their client will hold the session.
    pub mode: Mode,
    /// From where they come.
    pub origin: Origin,
}

/// A session that has just begun or was renewed.
#[derive(Clone)]
pub struct SignedIn {
    /// What the client holds it with.
    pub credentials: Credentials,
    /// Who is signed in.
    pub me: Me,
}

/// What a client holds a session with; shown this once.
#[derive(Clone)]
pub enum Credentials {
    /// For programs.
    Tokens {
        /// Goes into the `Authorization` header.
        access_token: String,
        /// When the access token runs out.
        access_expires_at: Timestamp,
        /// Gets the next access token.
        refresh_secret: String,
        /// When the session is over whatever happens.
        ends_at: Timestamp,
    },
    /// For browsers.
    Cookie {
        /// Goes into the session's cookie.
        secret: String,
        /// When the session is over unless used.
        expires_at: Timestamp,
        /// When it is over whatever happens.
        ends_at: Timestamp,
    },
}

/// Begins a session for `user` in an open transaction. One more than a person may have ends the oldest.
pub(crate) async fn begin(
    ports: &Ports,
    tx: &mut dyn Writer,
    site: &Site,
    user: &User,
    start: Start,
) -> Result<SignedIn, Failure> {
    let now = ports.clock.now();
    let fresh = match start.mode {
        Mode::Token => ports.tokens.new_refresh(),
        Mode::Cookie => ports.tokens.new_session(),
    };
    let Start { method, mode, origin } = start;
    let new = NewSession { id: SessionId(ports.ids.next()), token: fresh.hash, mode, method, origin };
    let live = tx.sessions().live_of(user.id, None).await?;
    let too_many = (live.len() + 1).saturating_sub(Session::MAX_PER_USER);
    for oldest in live.into_iter().take(too_many) {
        tx.sessions().save(&oldest.end(EndReason::TooMany, now)).await?;
    }
    let session = Session::start(new, user, &ports.lifetimes, now);
    tx.sessions().add(&session).await?;
    signed_in(ports, site, user, session.state(), fresh.secret)
}

/// What the client of a session that was just begun or renewed holds it with.
pub(crate) fn signed_in(
    ports: &Ports,
    site: &Site,
    user: &User,
    session: &Session,
    secret: String,
) -> Result<SignedIn, Failure> {
    let credentials = match session.mode {
        Mode::Cookie => {
            Credentials::Cookie { secret, expires_at: session.expires_at(), ends_at: session.ends_at }
        }
        Mode::Token => {
            let access_expires_at = ports.clock.now() + Duration::minutes(Session::ACCESS_MINUTES);
            let claims = AccessClaims {
                user: user.id,
                session: session.id,
                tenant: site.id,
                expires_at: access_expires_at,
            };
            Credentials::Tokens {
                access_token: ports.tokens.issue_access(&claims)?,
                access_expires_at,
                refresh_secret: secret,
                ends_at: session.ends_at,
            }
        }
    };
    Ok(SignedIn { credentials, me: Me::of(user, site, ports.clock.now()) })
}

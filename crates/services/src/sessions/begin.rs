//! What a person gets who has proved who they are.

use chrono::Duration;
use galley_domain::{
    accounts::User, clock::Timestamp, error::Failure, ids::SessionId, secrets::AccessClaims,
    sessions::Session, sites::Site, storage::Writer,
};

use crate::{Ports, accounts::Me};

/// A session's tokens and whose they are.
#[derive(Clone)]
pub struct SignedIn {
    /// Goes into the `Authorization` header.
    pub access_token: String,
    /// When the access token runs out.
    pub access_expires_at: Timestamp,
    /// Goes into the cookie; shown this once.
    pub refresh_secret: String,
    /// When the session runs out unless renewed.
    pub refresh_expires_at: Timestamp,
    /// Who is signed in.
    pub me: Me,
}

/// Begins a session for `user` in an open transaction.
pub(crate) async fn begin(
    ports: &Ports,
    tx: &mut dyn Writer,
    site: &Site,
    user: &User,
    user_agent: &str,
) -> Result<SignedIn, Failure> {
    let refresh = ports.tokens.new_refresh();
    let id = SessionId(ports.ids.next());
    let session = Session::start(id, user, refresh.hash, user_agent, ports.clock.now());
    tx.sessions().add(&session).await?;
    signed_in(ports, site, user, session.state(), refresh.secret)
}

/// The tokens of a session that was just begun or renewed.
pub(crate) fn signed_in(
    ports: &Ports,
    site: &Site,
    user: &User,
    session: &Session,
    refresh_secret: String,
) -> Result<SignedIn, Failure> {
    let access_expires_at = ports.clock.now() + Duration::minutes(Session::ACCESS_MINUTES);
    let claims =
        AccessClaims { user: user.id, session: session.id, tenant: site.id, expires_at: access_expires_at };
    Ok(SignedIn {
        access_token: ports.tokens.issue_access(&claims)?,
        access_expires_at,
        refresh_secret,
        refresh_expires_at: session.expires_at(),
        me: Me::of(user, site),
    })
}

//! Whoever is at the door. Invariant: a caller is built once for a request, from facts that the database confirmed.

use std::sync::Arc;

use crate::{
    access::{Action, Actor, Assurance, Grant, Origin, Permit, Reach, Role, Scopes, grant},
    error::{ErrorCode, Failure},
    ids::{ApiKeyId, RequestId, SessionId, TenantId, UserId},
};

/// A person who proved who they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Identity {
    /// Who.
    pub user: UserId,
    /// What they are on this site.
    pub role: Role,
    /// Under which sign-in.
    pub session: SessionId,
    /// How sure that is.
    pub assurance: Assurance,
}

/// A program that acts as somebody with a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyIdentity {
    /// As whom.
    pub user: UserId,
    /// What they are on this site.
    pub role: Role,
    /// With which key.
    pub key: ApiKeyId,
    /// What the key may be used for.
    pub scopes: Arc<Scopes>,
}

/// Who asks, on which site, in which request.
#[derive(Clone, Debug)]
pub struct Caller {
    tenant: TenantId,
    identity: Option<Identity>,
    key: Option<KeyIdentity>,
    request: RequestId,
    origin: Origin,
}

impl Caller {
    /// Nobody is signed in.
    pub fn anonymous(tenant: TenantId, request: RequestId) -> Self {
        Self { tenant, identity: None, key: None, request, origin: Origin::default() }
    }

    /// A person is.
    pub fn identified(tenant: TenantId, identity: Identity, request: RequestId) -> Self {
        Self { tenant, identity: Some(identity), key: None, request, origin: Origin::default() }
    }

    /// A program is, with a key.
    pub fn with_key(tenant: TenantId, key: KeyIdentity, request: RequestId) -> Self {
        Self { tenant, identity: None, key: Some(key), request, origin: Origin::default() }
    }

    /// The same caller, whose request came from `origin`.
    #[must_use]
    pub fn at(self, origin: Origin) -> Self {
        Self { origin, ..self }
    }

    /// Asks the policy for leave to do `action`.
    ///
    /// # Errors
    /// `auth.required` when signing in could help, `auth.second_factor_required` or `auth.confirm_required` when a
    /// second factor or proving once more who one is would, else `access.denied`.
    pub fn permit(&self, action: Action) -> Result<Permit, Failure> {
        // What is not among a key's scopes it may do as nobody in particular.
        let covered = self.key.as_ref().is_none_or(|key| key.scopes.contains(action));
        let role = self.role().filter(|_| covered);
        let reach = match (grant(role, action), self.user()) {
            (Grant::Any, _) => Reach::Any,
            (Grant::Own, Some(user)) => Reach::Own(user),
            (Grant::Published, _) => Reach::Published,
            (Grant::Denied, Some(_)) => return Err(Failure::new(ErrorCode::AccessDenied)),
            (Grant::Denied | Grant::Own, None) => return Err(Failure::new(ErrorCode::AuthRequired)),
        };
        self.identity.map_or(Ok(()), |identity| identity.assurance.check(action))?;
        let actor = self.user().map_or(Actor::Anonymous, Actor::User);
        let session = self.identity.map(|identity| identity.session);
        let permit = Permit::granted(self.tenant, actor, action, reach, self.role(), self.request);
        Ok(permit.under(session, self.key_id()).at(self.origin.clone()))
    }

    /// The site.
    pub fn tenant(&self) -> TenantId {
        self.tenant
    }

    /// Leave to put on record what the caller did, and for nothing else: it covers no row that has an owner.
    pub fn on_record(&self) -> Permit {
        let actor = self.user().map_or(Actor::Anonymous, Actor::User);
        let session = self.identity.map(|identity| identity.session);
        let permit = Permit::on_record(self.tenant, actor, self.role(), self.request);
        permit.under(session, self.key_id()).at(self.origin.clone())
    }

    /// From where the request came.
    pub fn origin(&self) -> &Origin {
        &self.origin
    }

    /// As whom the caller acts, signed in or with a key.
    pub fn user(&self) -> Option<UserId> {
        let by_key = || self.key.as_ref().map(|key| key.user);
        self.identity.map(|identity| identity.user).or_else(by_key)
    }

    /// The key that the caller acts with, if it is a program.
    pub fn key_id(&self) -> Option<ApiKeyId> {
        self.key.as_ref().map(|key| key.key)
    }

    /// The person, if one is signed in; a program with a key is not.
    pub fn identity(&self) -> Option<Identity> {
        self.identity
    }

    /// The role as which the caller acts.
    pub fn role(&self) -> Option<Role> {
        let by_key = || self.key.as_ref().map(|key| key.role);
        self.identity.map(|identity| identity.role).or_else(by_key)
    }

    /// The request.
    pub fn request(&self) -> RequestId {
        self.request
    }
}

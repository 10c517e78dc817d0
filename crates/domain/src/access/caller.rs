//! Whoever is at the door. Invariant: a caller is built once for a request, from facts that the database confirmed.

use crate::{
    access::{Action, Actor, Assurance, Grant, Origin, Permit, Reach, Role, grant},
    error::{ErrorCode, Failure},
    ids::{RequestId, SessionId, TenantId, UserId},
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

/// Who asks, on which site, in which request.
#[derive(Clone, Debug)]
pub struct Caller {
    tenant: TenantId,
    identity: Option<Identity>,
    request: RequestId,
    origin: Origin,
}

impl Caller {
    /// Nobody is signed in.
    pub fn anonymous(tenant: TenantId, request: RequestId) -> Self {
        Self { tenant, identity: None, request, origin: Origin::default() }
    }

    /// A person is.
    pub fn identified(tenant: TenantId, identity: Identity, request: RequestId) -> Self {
        Self { tenant, identity: Some(identity), request, origin: Origin::default() }
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
        let reach = match (grant(self.role(), action), self.identity) {
            (Grant::Any, _) => Reach::Any,
            (Grant::Own, Some(identity)) => Reach::Own(identity.user),
            (Grant::Published, _) => Reach::Published,
            (Grant::Denied, Some(_)) => return Err(Failure::new(ErrorCode::AccessDenied)),
            (Grant::Denied | Grant::Own, None) => return Err(Failure::new(ErrorCode::AuthRequired)),
        };
        self.identity.map_or(Ok(()), |identity| identity.assurance.check(action))?;
        let actor = self.identity.map_or(Actor::Anonymous, |identity| Actor::User(identity.user));
        let session = self.identity.map(|identity| identity.session);
        let permit = Permit::granted(self.tenant, actor, action, reach, self.role(), self.request);
        Ok(permit.under(session).at(self.origin.clone()))
    }

    /// The site.
    pub fn tenant(&self) -> TenantId {
        self.tenant
    }

    /// Leave to put on record what the caller did, and for nothing else: it covers no row that has an owner.
    pub fn on_record(&self) -> Permit {
        let actor = self.identity.map_or(Actor::Anonymous, |identity| Actor::User(identity.user));
        let session = self.identity.map(|identity| identity.session);
        let permit = Permit::on_record(self.tenant, actor, self.role(), self.request);
        permit.under(session).at(self.origin.clone())
    }

    /// From where the request came.
    pub fn origin(&self) -> &Origin {
        &self.origin
    }

    /// The person, if one is signed in.
    pub fn identity(&self) -> Option<Identity> {
        self.identity
    }

    /// The person's role.
    pub fn role(&self) -> Option<Role> {
        self.identity.map(|identity| identity.role)
    }

    /// The request.
    pub fn request(&self) -> RequestId {
        self.request
    }
}

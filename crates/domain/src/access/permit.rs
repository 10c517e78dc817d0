//! The proof that the policy said yes. Invariant: its fields are set here alone, so holding a permit means having
//! asked.

use crate::{
    access::{Action, Origin, Role},
    ids::{ApiKeyId, RequestId, SessionId, TenantId, UserId},
};

/// Who acts, for the audit trail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Actor {
    /// Nobody is signed in.
    Anonymous,
    /// A person.
    User(UserId),
    /// Galley itself, or its operator on the command line.
    System(SystemTask),
}

/// Which rows a permit covers. It becomes a row filter in persistence, so what is out of reach is not found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Every row of the tenant.
    Any,
    /// Rows that this person owns.
    Own(UserId),
    /// Published content.
    Published,
}

/// The short list of work that no person asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SystemTask {
    /// Find a site by its host, or the default one.
    FindSite,
    /// Turn a token into a caller.
    Authenticate,
    /// Check a password and begin a session.
    SignIn,
    /// Make the first owner and the built-in types.
    SetUp,
    /// The operator's own commands.
    CommandLine,
    /// Deliver the outbox.
    RelayEvents,
    /// Empty the trash and delete what has expired.
    Housekeeping,
    /// Serve a published file.
    ServeFile,
}

impl SystemTask {
    /// The task's key in the audit trail, such as `system.sign_in`.
    pub fn key(self) -> &'static str {
        match self {
            Self::FindSite => "system.find_site",
            Self::Authenticate => "system.authenticate",
            Self::SignIn => "system.sign_in",
            Self::SetUp => "system.set_up",
            Self::CommandLine => "system.command_line",
            Self::RelayEvents => "system.relay_events",
            Self::Housekeeping => "system.housekeeping",
            Self::ServeFile => "system.serve_file",
        }
    }
}

/// Leave to do one thing on one site.
#[derive(Clone, Debug)]
pub struct Permit {
    tenant: TenantId,
    actor: Actor,
    action: Option<Action>,
    reach: Reach,
    role: Option<Role>,
    session: Option<SessionId>,
    key: Option<ApiKeyId>,
    request: RequestId,
    origin: Origin,
}

impl Permit {
    pub(super) fn granted(
        tenant: TenantId,
        actor: Actor,
        action: Action,
        reach: Reach,
        role: Option<Role>,
        request: RequestId,
    ) -> Self {
        let origin = Origin::default();
        Self { tenant, actor, action: Some(action), reach, role, session: None, key: None, request, origin }
    }

    /// Leave for work that no person asks for; every use names its task.
    pub fn system(task: SystemTask, tenant: TenantId, request: RequestId) -> Self {
        let actor = Actor::System(task);
        let origin = Origin::default();
        Self {
            tenant,
            actor,
            action: None,
            reach: Reach::Any,
            role: None,
            session: None,
            key: None,
            request,
            origin,
        }
    }

    /// Leave to put on record what somebody did.
    pub(super) fn on_record(tenant: TenantId, actor: Actor, role: Option<Role>, request: RequestId) -> Self {
        let (reach, origin) = (Reach::Published, Origin::default());
        Self { tenant, actor, action: None, reach, role, session: None, key: None, request, origin }
    }

    /// The same leave, in the course of a request that came from `origin`.
    #[must_use]
    pub fn at(self, origin: Origin) -> Self {
        Self { origin, ..self }
    }

    /// The same leave, under this sign-in or with this key.
    pub(super) fn under(self, session: Option<SessionId>, key: Option<ApiKeyId>) -> Self {
        Self { session, key, ..self }
    }

    /// The site.
    pub fn tenant(&self) -> TenantId {
        self.tenant
    }

    /// Who acts.
    pub fn actor(&self) -> Actor {
        self.actor
    }

    /// The person who acts, if one does.
    pub fn user(&self) -> Option<UserId> {
        match self.actor {
            Actor::User(user) => Some(user),
            Actor::Anonymous | Actor::System(_) => None,
        }
    }

    /// What was asked for; `None` for the system's own work.
    pub fn action(&self) -> Option<Action> {
        self.action
    }

    /// Which rows it covers.
    pub fn reach(&self) -> Reach {
        self.reach
    }

    /// Whether it covers what belongs to `owner`.
    pub fn covers_owner(&self, owner: Option<UserId>) -> bool {
        match self.reach {
            Reach::Any => true,
            Reach::Own(user) => owner == Some(user),
            Reach::Published => false,
        }
    }

    /// The role of the person who acts.
    pub fn role(&self) -> Option<Role> {
        self.role
    }

    /// The sign-in under which they act.
    pub fn session(&self) -> Option<SessionId> {
        self.session
    }

    /// The key with which they act.
    pub fn key(&self) -> Option<ApiKeyId> {
        self.key
    }

    /// From where the request came; nowhere for work that no request began.
    pub fn origin(&self) -> &Origin {
        &self.origin
    }

    /// The request in whose course it was given.
    pub fn request(&self) -> RequestId {
        self.request
    }
}

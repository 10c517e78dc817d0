//! A person. Invariant: changes of role and state go through these methods, which know who may make them.

use serde_json::{Value, json};

use crate::{
    access::Role,
    accounts::{Email, password::Password},
    audit::Change,
    clock::Timestamp,
    error::{ErrorCode, Failure, Issue},
    event::{Changed, Event},
    ids::UserId,
    secrets::PasswordHash,
    text,
};

/// Whether a person can sign in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UserState {
    /// Can sign in.
    Active,
    /// Cannot, since then.
    Deactivated(Timestamp),
}

/// Who acts as an account.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum UserKind {
    /// Somebody who signs in.
    #[default]
    Person,
    /// Programs alone, with keys.
    Service,
}

/// A person of a site, or an account that only keys act as.
#[derive(Clone, Debug)]
pub struct User {
    /// Their id, never used twice.
    pub id: UserId,
    /// Who acts as them.
    pub kind: UserKind,
    /// What they are called.
    pub name: String,
    /// Where to reach them; also what they sign in with.
    pub email: Email,
    /// What they are on the site.
    pub role: Role,
    /// Whether they can sign in.
    pub state: UserState,
    /// Proof of their password.
    pub password: PasswordHash,
    /// Since when they have a second factor, if they have one.
    pub second_factor_since: Option<Timestamp>,
    /// Counts changes.
    pub version: u64,
    /// When they were made.
    pub created_at: Timestamp,
}

/// What it takes to make a person, checked.
#[derive(Clone, Debug)]
pub struct NewUser {
    /// Name.
    pub name: String,
    /// E-mail address.
    pub email: Email,
    /// Role.
    pub role: Role,
    /// Password.
    pub password: Password,
}

impl NewUser {
    /// Checks everything at once.
    ///
    /// # Errors
    /// `body.invalid` with an issue per wrong field: `/name`, `/email`, `/password`.
    pub fn try_new(name: &str, email: &str, role: Role, password: &str) -> Result<Self, Failure> {
        let name_ok = check_name(name);
        let email_ok = Email::try_new("/email", email);
        let password_ok = Password::try_new("/password", password, &[name, email]);
        match (name_ok, email_ok, password_ok) {
            (Ok(()), Ok(email), Ok(password)) => {
                Ok(Self { name: name.trim().to_owned(), email, role, password })
            }
            (name, email, password) => {
                let issues = [name.err(), email.err(), password.err()].into_iter().flatten().collect();
                Err(Failure::invalid(ErrorCode::BodyInvalid, issues))
            }
        }
    }
}

fn check_name(name: &str) -> Result<(), Issue> {
    text::check_some("/name", name, User::NAME_MAX)
}

impl User {
    /// The longest name, in characters.
    pub const NAME_MAX: usize = 120;

    /// Makes a person; `by` is the role of whoever does, or `None` at set-up and on the command line.
    ///
    /// # Errors
    /// `user.role_too_high`.
    pub fn create(
        id: UserId,
        new: NewUser,
        password: PasswordHash,
        by: Option<Role>,
        now: Timestamp,
    ) -> Result<Changed<Self>, Failure> {
        may_give(by, new.role)?;
        let NewUser { name, email, role, password: _ } = new;
        let user = Self {
            id,
            kind: UserKind::Person,
            name,
            email,
            role,
            state: UserState::Active,
            password,
            second_factor_since: None,
            version: 1,
            created_at: now,
        };
        let made = user.told();
        Ok(Changed::new(user, Event::UserCreated { user: id, role }).changing(Value::Null, made))
    }

    /// Makes an account that only keys act as. Nobody can sign in as it: it has no password, and its address cannot be
    /// reached.
    ///
    /// # Errors
    /// `body.invalid` at `/name`; `user.role_too_high` above the role of whoever does, and for an owner.
    pub fn create_service(
        id: UserId,
        name: &str,
        role: Role,
        by: Option<Role>,
        now: Timestamp,
    ) -> Result<Changed<Self>, Failure> {
        may_give(by, role)?;
        UserKind::Service.may_be(role)?;
        let email = Email::try_new("/email", &format!("{id}@service.invalid"));
        let (name_ok, email) = (check_name(name), email);
        let (Ok(()), Ok(email)) = (&name_ok, email) else {
            return Err(Failure::invalid(ErrorCode::BodyInvalid, name_ok.err().into_iter().collect()));
        };
        let user = Self {
            id,
            kind: UserKind::Service,
            name: name.trim().to_owned(),
            email,
            role,
            state: UserState::Active,
            password: PasswordHash(String::new()),
            second_factor_since: None,
            version: 1,
            created_at: now,
        };
        let made = user.told();
        Ok(Changed::new(user, Event::UserCreated { user: id, role }).changing(Value::Null, made))
    }

    /// Whether somebody in the role `by` may make keys that act as this account.
    ///
    /// # Errors
    /// `service_account.not_found` for a person, who makes their own; `user.role_too_high`.
    pub fn may_be_given_keys_by(&self, by: Option<Role>) -> Result<(), Failure> {
        match self.kind {
            UserKind::Person => Err(Failure::new(ErrorCode::ServiceAccountNotFound)),
            UserKind::Service => may_give(by, self.role),
        }
    }

    /// Gives another name.
    ///
    /// # Errors
    /// `body.invalid`.
    pub fn rename(mut self, name: &str) -> Result<Changed<Self>, Failure> {
        check_name(name).map_err(|issue| Failure::invalid(ErrorCode::BodyInvalid, vec![issue]))?;
        let before = self.told();
        self.name = name.trim().to_owned();
        let (event, after) = (Event::UserChanged { user: self.id }, self.told());
        Ok(Changed::new(self, event).changing(before, after))
    }

    /// Gives another role; `other_owners` counts the other active owners of the site.
    ///
    /// # Errors
    /// `user.last_owner`, `user.role_too_high`.
    pub fn change_role(
        mut self,
        role: Role,
        by: Option<Role>,
        other_owners: u64,
    ) -> Result<Changed<Self>, Failure> {
        may_give(by, role)?;
        may_give(by, self.role)?;
        self.kind.may_be(role)?;
        if self.role == Role::Owner && role != Role::Owner {
            self.not_last_owner(other_owners)?;
        }
        let event = Event::UserRoleChanged { user: self.id, from: self.role, to: role };
        let before = self.told();
        self.role = role;
        let after = self.told();
        Ok(Changed::new(self, event).changing(before, after))
    }

    /// Takes away the right to sign in.
    ///
    /// # Errors
    /// `user.last_owner`, `user.role_too_high`, `user.state_unchanged`.
    pub fn deactivate(
        mut self,
        by: Option<Role>,
        other_owners: u64,
        now: Timestamp,
    ) -> Result<Changed<Self>, Failure> {
        may_give(by, self.role)?;
        if !self.is_active() {
            return Err(Failure::new(ErrorCode::UserStateUnchanged));
        }
        self.not_last_owner(other_owners)?;
        let before = self.told();
        self.state = UserState::Deactivated(now);
        let (event, after) = (Event::UserDeactivated { user: self.id }, self.told());
        Ok(Changed::new(self, event).changing(before, after))
    }

    /// Gives the right to sign in back.
    ///
    /// # Errors
    /// `user.role_too_high`, `user.state_unchanged`.
    pub fn reactivate(mut self, by: Option<Role>) -> Result<Changed<Self>, Failure> {
        may_give(by, self.role)?;
        if self.is_active() {
            return Err(Failure::new(ErrorCode::UserStateUnchanged));
        }
        let before = self.told();
        self.state = UserState::Active;
        let (event, after) = (Event::UserReactivated { user: self.id }, self.told());
        Ok(Changed::new(self, event).changing(before, after))
    }

    /// Another password.
    pub fn change_password(mut self, password: PasswordHash) -> Changed<Self> {
        self.password = password;
        let event = Event::PasswordChanged { user: self.id };
        let masked = |word: &str| json!({"password": format!("{} ({word})", Change::SECRET)});
        Changed::new(self, event).changing(masked("old"), masked("new"))
    }

    /// The same password under stronger settings: nothing that anybody needs to hear of.
    pub fn rehash(mut self, password: PasswordHash) -> Changed<Self> {
        self.password = password;
        Changed::with_events(self, Vec::new())
    }

    /// What the audit trail tells of them; nothing that proves who they are.
    fn told(&self) -> Value {
        let state = if self.is_active() { "active" } else { "deactivated" };
        json!({
            "name": self.name, "email": self.email.as_str(), "role": self.role.as_str(), "state": state,
        })
    }

    /// Checks that somebody of the role `by` may manage them at all.
    ///
    /// # Errors
    /// `user.role_too_high`.
    pub fn may_be_managed_by(&self, by: Option<Role>) -> Result<(), Failure> {
        may_give(by, self.role)
    }

    /// They have a second factor from now on, or have had one already. The factor's own event tells of it.
    pub fn with_second_factor(mut self, now: Timestamp) -> Changed<Self> {
        self.second_factor_since = self.second_factor_since.or(Some(now));
        Changed::with_events(self, Vec::new())
    }

    /// They have none any more. The factor's own event tells of it.
    pub fn without_second_factor(mut self) -> Changed<Self> {
        self.second_factor_since = None;
        Changed::with_events(self, Vec::new())
    }

    /// Somebody of role `by` takes their second factors away, which they lost.
    ///
    /// # Errors
    /// `user.role_too_high`, `factor.missing` when there is none.
    pub fn reset_second_factors(mut self, by: Option<Role>) -> Result<Changed<Self>, Failure> {
        may_give(by, self.role)?;
        if self.second_factor_since.is_none() {
            return Err(Failure::new(ErrorCode::FactorMissing));
        }
        self.second_factor_since = None;
        let event = Event::SecondFactorsReset { user: self.id };
        Ok(Changed::new(self, event))
    }

    /// Whether they can sign in.
    pub fn is_active(&self) -> bool {
        matches!(self.state, UserState::Active)
    }

    fn not_last_owner(&self, other_owners: u64) -> Result<(), Failure> {
        if self.role == Role::Owner && self.is_active() && other_owners == 0 {
            return Err(Failure::new(ErrorCode::UserLastOwner));
        }
        Ok(())
    }
}

impl UserKind {
    /// A program is never an owner: it could not be asked for a second factor, and a site's last owner must be a person.
    fn may_be(self, role: Role) -> Result<(), Failure> {
        match (self, role) {
            (Self::Service, Role::Owner) => Err(Failure::new(ErrorCode::UserRoleTooHigh)),
            (Self::Person | Self::Service, _) => Ok(()),
        }
    }
}

fn may_give(by: Option<Role>, role: Role) -> Result<(), Failure> {
    match by {
        Some(by) if role > by => Err(Failure::new(ErrorCode::UserRoleTooHigh)),
        Some(_) | None => Ok(()),
    }
}

//! A site (tenant): the name, the locale, and whether it was set up. Invariant: a site is set up once, by whoever
//! holds the server's token.

use async_trait::async_trait;
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::{
    access::Role,
    accounts::User,
    clock::Timestamp,
    error::{ErrorCode, Failure, Issue},
    event::{Changed, Event},
    factors::Requirement,
    ids::TenantId,
    locale::Locale,
    storage::StorageError,
    text,
};

/// What a site asks of sign-ins.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Security {
    /// Who must have a second factor.
    #[serde(default)]
    pub second_factor: Requirement,
}

/// A site.
#[derive(Clone, Debug, PartialEq)]
pub struct Site {
    /// Its id.
    pub id: TenantId,
    /// What it is called.
    pub name: String,
    /// The locale of its content.
    pub locale: Locale,
    /// When the first owner was made.
    pub set_up_at: Option<Timestamp>,
    /// What it asks of sign-ins.
    pub security: Security,
    /// Counts changes.
    pub version: u64,
}

impl Site {
    /// The longest name, in characters.
    pub const NAME_MAX: usize = 120;

    /// A site that nobody owns yet.
    pub fn unclaimed(id: TenantId) -> Self {
        Self {
            id,
            name: "Galley".into(),
            locale: Locale::english(),
            set_up_at: None,
            security: Security::default(),
            version: 1,
        }
    }

    /// Gives the site its first owner.
    ///
    /// # Errors
    /// `setup.done` when it has one; `value.*` when the name is not usable.
    pub fn set_up(mut self, name: &str, owner: &User, now: Timestamp) -> Result<Changed<Self>, Failure> {
        if self.set_up_at.is_some() {
            return Err(Failure::new(ErrorCode::SetupDone));
        }
        text::check_some("/site_name", name, Self::NAME_MAX)
            .map_err(|issue: Issue| Failure::invalid(ErrorCode::BodyInvalid, vec![issue]))?;
        let before = json!({"name": self.name});
        self.name = name.trim().to_owned();
        self.set_up_at = Some(now);
        let after = json!({"name": self.name});
        Ok(Changed::new(self, Event::SiteSetUp { owner: owner.id }).changing(before, after))
    }

    /// Asks for second factors of these roles from now on, after a grace.
    ///
    /// # Errors
    /// `body.invalid` with an issue at `/second_factor_required/grace_days`.
    pub fn require_second_factor(
        mut self,
        roles: Vec<Role>,
        grace_days: u32,
        now: Timestamp,
    ) -> Result<Changed<Self>, Failure> {
        let required = self.security.second_factor.replaced(roles, grace_days, now);
        let required = required.map_err(|issue| Failure::invalid(ErrorCode::BodyInvalid, vec![issue]))?;
        let before = json!({"second_factor_required": self.security.second_factor});
        let after = json!({"second_factor_required": required});
        self.security.second_factor = required;
        Ok(Changed::new(self, Event::SecuritySettingsChanged).changing(before, after))
    }

    /// The site with `user` as its first owner, if they are one and it had none.
    pub fn claimed_by(mut self, user: &User, now: Timestamp) -> Option<Changed<Self>> {
        if self.set_up_at.is_some() || user.role != Role::Owner {
            return None;
        }
        self.set_up_at = Some(now);
        Some(Changed::new(self, Event::SiteSetUp { owner: user.id }))
    }
}

/// Reads of sites.
#[async_trait]
pub trait SiteQueries: Send + Sync {
    /// The default site; `None` before the first start.
    async fn default_site(&self) -> Result<Option<Site>, StorageError>;
    /// The permit's site.
    async fn current(&self) -> Result<Option<Site>, StorageError>;
}

/// Sites in a transaction.
#[async_trait]
pub trait SiteRepo: Send {
    /// The permit's site, locked until the transaction ends.
    async fn load(&mut self) -> Result<Option<Site>, StorageError>;
    /// Stores a new default site unless one exists; either way the stored one comes back.
    async fn ensure_default(&mut self, site: &Site) -> Result<Site, StorageError>;
    /// Stores a change.
    async fn save(&mut self, site: &Changed<Site>) -> Result<(), StorageError>;
}

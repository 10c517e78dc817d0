//! A key. Invariant: its secret is shown once and not kept; what is kept can only recognise it.

use std::net::IpAddr;

use chrono::Duration;
use serde_json::{Value, json};

use crate::{
    access::Scopes,
    clock::Timestamp,
    error::{ErrorCode, Failure, Issue},
    event::{Changed, Event},
    ids::{ApiKeyId, UserId},
    network::Network,
    secrets::TokenHash,
    text,
};

/// A key.
#[derive(Clone, Debug, PartialEq)]
pub struct ApiKey {
    /// Its id.
    pub id: ApiKeyId,
    /// As whom it acts.
    pub owner: UserId,
    /// What its owner calls it.
    pub name: String,
    /// What it may be used for.
    pub scopes: Scopes,
    /// From where it may be used; from anywhere when there are none.
    pub networks: Vec<Network>,
    /// How many requests a minute it may make.
    pub per_minute: u32,
    /// Until when it works.
    pub expires_at: Option<Timestamp>,
    /// The hash of its secret.
    pub token: TokenHash,
    /// The first signs of its secret, to tell keys apart.
    pub hint: String,
    /// The secret before the last rotation, while it still works.
    pub old: Option<OldToken>,
    /// Who made it.
    pub created_by: UserId,
    /// When.
    pub created_at: Timestamp,
    /// When it was last used, to the minute.
    pub last_used_at: Option<Timestamp>,
    /// When it was revoked.
    pub revoked_at: Option<Timestamp>,
    /// Counts changes.
    pub version: u64,
}

/// A secret that was replaced and still works for a while.
#[derive(Clone, Debug, PartialEq)]
pub struct OldToken {
    /// Its hash.
    pub hash: TokenHash,
    /// Until when it works.
    pub until: Timestamp,
}

/// A fresh secret: it goes to its owner once, the hash is kept.
#[derive(Clone)]
pub struct IssuedKey {
    /// What the program sends.
    pub secret: String,
    /// What the database keeps.
    pub hash: TokenHash,
    /// The first signs of the secret.
    pub hint: String,
}

/// A key as somebody wants it.
#[derive(Clone, Debug, Default)]
pub struct NewApiKey {
    /// Name.
    pub name: String,
    /// Keys of actions, or names of templates.
    pub scopes: Vec<String>,
    /// Addresses or networks; none means anywhere.
    pub networks: Vec<String>,
    /// Requests a minute.
    pub per_minute: Option<u32>,
    /// Until when it works.
    pub expires_at: Option<Timestamp>,
}

impl ApiKey {
    /// The longest name, in characters.
    pub const NAME_MAX: usize = 80;
    /// The most networks.
    pub const NETWORKS_MAX: usize = 20;
    /// The most requests a minute.
    pub const PER_MINUTE_MAX: u32 = 6_000;
    /// Requests a minute when nothing is said.
    pub const PER_MINUTE: u32 = 600;
    /// The longest time that the old secret works after a rotation, in minutes.
    pub const OVERLAP_MAX_MINUTES: u32 = 24 * 60;
    /// The most keys of one owner that work.
    pub const EACH_MAX: u64 = 50;
    /// Seconds between two notes of when a key was used.
    pub const USED_EVERY_SECS: i64 = 60;

    /// Makes a key for `owner`, by order of `by`.
    ///
    /// # Errors
    /// `body.invalid` with an issue for everything that is wrong.
    pub fn create(
        id: ApiKeyId,
        new: &NewApiKey,
        owner: UserId,
        by: UserId,
        issued: &IssuedKey,
        now: Timestamp,
    ) -> Result<Changed<Self>, Failure> {
        let mut issues = Vec::new();
        issues.extend(text::check_some("/name", &new.name, Self::NAME_MAX).err());
        let scopes = Scopes::try_new("/scopes", &new.scopes);
        let networks = networks(&new.networks);
        let per_minute = new.per_minute.unwrap_or(Self::PER_MINUTE);
        if !(1..=Self::PER_MINUTE_MAX).contains(&per_minute) {
            let detail = format!("from 1 to {}", Self::PER_MINUTE_MAX);
            issues.push(Issue::at("/per_minute", ErrorCode::ValueOutOfRange, detail));
        }
        if new.expires_at.is_some_and(|at| at <= now) {
            issues.push(Issue::at("/expires_at", ErrorCode::ValueOutOfRange, "is over already"));
        }
        match (scopes, networks) {
            (Ok(scopes), Ok(networks)) if issues.is_empty() => {
                let key = Self {
                    id,
                    owner,
                    name: new.name.trim().to_owned(),
                    scopes,
                    networks,
                    per_minute,
                    expires_at: new.expires_at,
                    token: issued.hash.clone(),
                    hint: issued.hint.clone(),
                    old: None,
                    created_by: by,
                    created_at: now,
                    last_used_at: None,
                    revoked_at: None,
                    version: 1,
                };
                let told = key.told();
                Ok(Changed::new(key, Event::ApiKeyCreated { key: id, owner }).changing(Value::Null, told))
            }
            (scopes, networks) => {
                issues.extend(scopes.err());
                issues.extend(networks.err());
                Err(Failure::invalid(ErrorCode::BodyInvalid, issues))
            }
        }
    }

    /// Replaces the secret; the old one works for `overlap_minutes` more.
    ///
    /// # Errors
    /// `key.revoked` when it does not work any more; `body.invalid` at `/overlap_minutes`.
    pub fn rotate(
        mut self,
        issued: &IssuedKey,
        overlap_minutes: u32,
        now: Timestamp,
    ) -> Result<Changed<Self>, Failure> {
        if overlap_minutes > Self::OVERLAP_MAX_MINUTES {
            let detail = format!("at most {}", Self::OVERLAP_MAX_MINUTES);
            let issue = Issue::at("/overlap_minutes", ErrorCode::ValueOutOfRange, detail);
            return Err(Failure::invalid(ErrorCode::BodyInvalid, vec![issue]));
        }
        if !self.is_live(now) {
            return Err(Failure::new(ErrorCode::KeyRevoked));
        }
        let until = now + Duration::minutes(i64::from(overlap_minutes));
        let hash = std::mem::replace(&mut self.token, issued.hash.clone());
        self.old = (overlap_minutes > 0).then_some(OldToken { hash, until });
        self.hint.clone_from(&issued.hint);
        let event = Event::ApiKeyRotated { key: self.id, owner: self.owner };
        Ok(Changed::new(self, event))
    }

    /// Ends it at once; ending it again changes nothing.
    pub fn revoke(mut self, now: Timestamp) -> Changed<Self> {
        let first = self.revoked_at.is_none();
        self.revoked_at = self.revoked_at.or(Some(now));
        self.old = None;
        let event = Event::ApiKeyRevoked { key: self.id, owner: self.owner };
        Changed::with_events(self, if first { vec![event] } else { Vec::new() })
    }

    /// Whether it is neither revoked nor expired.
    pub fn is_live(&self, now: Timestamp) -> bool {
        self.revoked_at.is_none() && self.expires_at.is_none_or(|at| now < at)
    }

    /// Whether the secret with this hash is its secret, or the one before that still works.
    pub fn accepts(&self, hash: &TokenHash, now: Timestamp) -> bool {
        let old = self.old.as_ref().is_some_and(|old| old.hash == *hash && now < old.until);
        self.is_live(now) && (self.token == *hash || old)
    }

    /// Whether it may be used from `address`.
    pub fn may_come_from(&self, address: Option<IpAddr>) -> bool {
        self.networks.is_empty()
            || address.is_some_and(|address| self.networks.iter().any(|network| network.contains(address)))
    }

    /// Whether its use at `now` is to be noted: the last note is a minute old.
    pub fn is_use_noted(&self, now: Timestamp) -> bool {
        self.last_used_at.is_none_or(|last| now - last >= Duration::seconds(Self::USED_EVERY_SECS))
    }

    /// What the audit trail tells of it; nothing of its secret.
    fn told(&self) -> Value {
        let networks: Vec<String> = self.networks.iter().map(ToString::to_string).collect();
        json!({
            "name": self.name, "scopes": self.scopes.keys(), "networks": networks,
            "per_minute": self.per_minute, "expires_at": self.expires_at,
        })
    }
}

fn networks(texts: &[String]) -> Result<Vec<Network>, Issue> {
    if texts.len() > ApiKey::NETWORKS_MAX {
        let detail = format!("at most {}", ApiKey::NETWORKS_MAX);
        return Err(Issue::at("/networks", ErrorCode::ValueTooMany, detail));
    }
    let network = |(at, text): (usize, &String)| {
        let wrong = |_| {
            let detail = "not an address or network such as 10.0.0.1 or 10.0.0.0/8";
            Issue::at(format!("/networks/{at}"), ErrorCode::ValuePattern, detail)
        };
        text.parse::<Network>().map_err(wrong)
    };
    texts.iter().enumerate().map(network).collect()
}

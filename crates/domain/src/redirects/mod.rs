//! Permanent ways from old addresses to new ones. Invariant: following redirects always ends, and a redirect never
//! leaves the site unless its target says so with a full `http(s)` address.

use async_trait::async_trait;

use crate::{
    clock::Timestamp,
    error::{ErrorCode, Failure, Issue},
    event::{Changed, Event},
    ids::{EntryId, RedirectId},
    page::{PageRequest, Paged},
    storage::StorageError,
};

/// Where a redirect leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// To wherever the entry's published URL is at that time.
    Entry(EntryId),
    /// To a path of the site or a full address.
    Url(String),
}

/// A redirect.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Redirect {
    /// Its id.
    pub id: RedirectId,
    /// The old path; begins with a slash.
    pub from: String,
    /// Where it leads.
    pub to: Target,
    /// Whether clients may remember it (301, else 302).
    pub permanent: bool,
    /// When it was made.
    pub created_at: Timestamp,
}

impl Redirect {
    /// The longest path or address, in bytes.
    pub const MAX: usize = 2000;

    /// Makes a redirect.
    ///
    /// # Errors
    /// `redirect.invalid`, `redirect.loop` with an issue at `/from` or `/to`.
    pub fn create(
        id: RedirectId,
        from: &str,
        to: Target,
        permanent: bool,
        now: Timestamp,
    ) -> Result<Changed<Self>, Failure> {
        let wrong = |pointer: &str, code: ErrorCode| {
            Failure::invalid(code, vec![Issue::at(pointer, code, code.title())])
        };
        if !is_site_path(from) {
            return Err(wrong("/from", ErrorCode::RedirectInvalid));
        }
        if let Target::Url(url) = &to {
            if !is_site_path(url) && !is_web_address(url) {
                return Err(wrong("/to", ErrorCode::RedirectInvalid));
            }
            if url == from {
                return Err(wrong("/to", ErrorCode::RedirectLoop));
            }
        }
        let redirect = Self { id, from: from.to_owned(), to, permanent, created_at: now };
        Ok(Changed::new(redirect, Event::RedirectCreated { redirect: id }))
    }

    /// Takes it away.
    pub fn delete(self) -> Changed<Self> {
        let event = Event::RedirectDeleted { redirect: self.id };
        Changed::new(self, event)
    }
}

fn is_site_path(path: &str) -> bool {
    path.starts_with('/')
        && !path.starts_with("//")
        && path.len() <= Redirect::MAX
        && !path.chars().any(|c| c.is_control() || c == '\\' || c.is_whitespace())
}

fn is_web_address(text: &str) -> bool {
    text.len() <= Redirect::MAX
        && url::Url::parse(text).is_ok_and(|url| matches!(url.scheme(), "http" | "https") && url.has_host())
}

/// A redirect as lists show it: with the target worked out.
#[derive(Clone, Debug)]
pub struct RedirectView {
    /// Its id.
    pub id: RedirectId,
    /// The old path.
    pub from: String,
    /// Where it leads now; `None` while the entry it points at is not published.
    pub to: Option<String>,
    /// The entry it points at, if it points at one.
    pub entry: Option<EntryId>,
    /// Whether clients may remember it.
    pub permanent: bool,
    /// When it was made.
    pub created_at: Timestamp,
}

/// Reads of redirects.
#[async_trait]
pub trait RedirectQueries: Send + Sync {
    /// A page of redirects by path; `text` is part of the path.
    async fn list(&self, text: Option<&str>, page: PageRequest) -> Result<Paged<RedirectView>, StorageError>;
    /// The redirect from this very path.
    async fn resolve(&self, path: &str) -> Result<Option<RedirectView>, StorageError>;
}

/// Redirects in a transaction.
#[async_trait]
pub trait RedirectRepo: Send {
    /// The redirect with this id.
    async fn load(&mut self, id: RedirectId) -> Result<Option<Redirect>, StorageError>;
    /// The redirect from this path.
    async fn by_path(&mut self, from: &str) -> Result<Option<Redirect>, StorageError>;
    /// Stores a new one. `Taken("redirect.from")` when there is one from this path.
    async fn add(&mut self, redirect: &Changed<Redirect>) -> Result<(), StorageError>;
    /// Removes one.
    async fn delete(&mut self, redirect: &Changed<Redirect>) -> Result<(), StorageError>;
}

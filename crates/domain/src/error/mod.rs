//! What can go wrong, in one shape. Invariant: what a client sees of an error is its code, its text and the places in
//! the request that caused it; a source is for the log alone.

mod code;

pub use code::{ErrorCode, Kind};

use std::{borrow::Cow, error::Error as StdError, fmt};

/// One place in a request that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Issue {
    /// A JSON pointer (RFC 6901) into the body, or `?name` for a query parameter.
    pub pointer: String,
    /// What is wrong there.
    pub code: ErrorCode,
    /// The same in words, for people.
    pub detail: String,
}

impl Issue {
    /// Something wrong in the body at `pointer`.
    pub fn at(pointer: impl Into<String>, code: ErrorCode, detail: impl Into<String>) -> Self {
        Self { pointer: pointer.into(), code, detail: detail.into() }
    }

    /// Something wrong with the query parameter `name`.
    pub fn parameter(name: &str, code: ErrorCode, detail: impl Into<String>) -> Self {
        Self { pointer: format!("?{name}"), code, detail: detail.into() }
    }
}

/// An operation that did not happen.
#[derive(Debug)]
pub struct Failure {
    /// The stable code.
    pub code: ErrorCode,
    /// What happened, in words; the code's own title when nothing better is known.
    pub detail: Cow<'static, str>,
    /// The places that caused it.
    pub issues: Vec<Issue>,
    /// The version that a stale write should have named.
    pub current_version: Option<u64>,
    /// Seconds to wait before trying again.
    pub retry_after: Option<u64>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

impl Failure {
    /// A failure told by its code alone.
    pub fn new(code: ErrorCode) -> Self {
        let detail = Cow::Borrowed(code.title());
        Self { code, detail, issues: Vec::new(), current_version: None, retry_after: None, source: None }
    }

    /// With better words than the code's title.
    #[must_use]
    pub fn with_detail(mut self, detail: impl Into<Cow<'static, str>>) -> Self {
        self.detail = detail.into();
        self
    }

    /// With one more place that is wrong; the first one's words become the detail.
    #[must_use]
    pub fn with_issue(mut self, issue: Issue) -> Self {
        if self.issues.is_empty() {
            self.detail = Cow::Owned(issue.detail.clone());
        }
        self.issues.push(issue);
        self
    }

    /// With the seconds to wait before trying again.
    #[must_use]
    pub fn retry_after(mut self, seconds: u64) -> Self {
        self.retry_after = Some(seconds);
        self
    }

    /// With the cause, which is logged and never sent.
    #[must_use]
    pub fn caused_by(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Many places that are wrong at once: `code` for the whole.
    pub fn invalid(code: ErrorCode, issues: Vec<Issue>) -> Self {
        issues.into_iter().fold(Self::new(code), Self::with_issue)
    }

    /// A write that named version `named` of something that is at `current`.
    pub fn stale(current: u64) -> Self {
        let mut failure = Self::new(ErrorCode::PreconditionStale);
        failure.current_version = Some(current);
        failure
    }

    /// Checks that a write was based on the version that is there.
    ///
    /// # Errors
    /// `precondition.stale` with the present version.
    pub fn unless_current(current: u64, expected: u64) -> Result<(), Self> {
        if current == expected { Ok(()) } else { Err(Self::stale(current)) }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.code, self.detail)?;
        self.issues.iter().try_for_each(|issue| write!(f, "; {} {}", issue.pointer, issue.detail))
    }
}

impl StdError for Failure {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_ref().map(|source| &**source as &(dyn StdError + 'static))
    }
}

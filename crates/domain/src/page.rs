//! Pages of lists. Invariant: a `PageRequest` never asks for more than [`PageRequest::MAX_PER_PAGE`] items nor for a
//! page whose offset leaves the range of a database integer.

use crate::error::{ErrorCode, Failure, Issue};

/// Which part of a list is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PageRequest {
    page: u32,
    per_page: u32,
}

impl PageRequest {
    /// Items on a page when nothing is said.
    pub const DEFAULT_PER_PAGE: u32 = 25;
    /// The most items on one page.
    pub const MAX_PER_PAGE: u32 = 100;
    /// The last page that can be named; deeper reads are for exports.
    pub const MAX_PAGE: u32 = 1_000_000;

    /// The page numbered `page` (from 1) of `per_page` items.
    ///
    /// # Errors
    /// `page.out_of_range` with a pointer to the parameter.
    pub fn try_new(page: Option<u32>, per_page: Option<u32>) -> Result<Self, Failure> {
        let page = page.unwrap_or(1);
        let per_page = per_page.unwrap_or(Self::DEFAULT_PER_PAGE);
        if !(1..=Self::MAX_PAGE).contains(&page) {
            return Err(out_of_range("page", format!("page must be from 1 to {}", Self::MAX_PAGE)));
        }
        if !(1..=Self::MAX_PER_PAGE).contains(&per_page) {
            return Err(out_of_range(
                "per_page",
                format!("per_page must be from 1 to {}", Self::MAX_PER_PAGE),
            ));
        }
        Ok(Self { page, per_page })
    }

    /// The page's number, from 1.
    pub fn page(&self) -> u32 {
        self.page
    }

    /// Items on a page.
    pub fn per_page(&self) -> u32 {
        self.per_page
    }

    /// How many items stand before this page.
    pub fn offset(&self) -> u64 {
        u64::from(self.page - 1) * u64::from(self.per_page)
    }
}

impl Default for PageRequest {
    fn default() -> Self {
        Self { page: 1, per_page: Self::DEFAULT_PER_PAGE }
    }
}

fn out_of_range(parameter: &str, detail: String) -> Failure {
    Failure::new(ErrorCode::PageOutOfRange).with_issue(Issue::parameter(
        parameter,
        ErrorCode::PageOutOfRange,
        detail,
    ))
}

/// One page of a list, with the length of the whole.
#[derive(Clone, Debug)]
pub struct Paged<T> {
    /// The items of this page.
    pub items: Vec<T>,
    /// How many items there are on all pages.
    pub total: u64,
}

impl<T> Paged<T> {
    /// The same page of other items.
    pub fn map<U>(self, change: impl FnMut(T) -> U) -> Paged<U> {
        Paged { items: self.items.into_iter().map(change).collect(), total: self.total }
    }
}

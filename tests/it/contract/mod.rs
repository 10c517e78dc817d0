//! What every database must do: one suite per repository trait, each test run on SQLite and on PostgreSQL. A
//! difference between the two is a bug.

mod accounts;
mod api_keys;
mod audit;
mod content_types;
mod delivery;
mod entries;
mod factors;
mod listen;
mod media;
mod naughty;
mod outbox;
mod redirects;
mod sessions;
mod sites;
mod storage;

use galley_domain::{page::PageRequest, storage::StorageError};

/// The page numbered `page`, of `per_page` items.
fn page(page: u32, per_page: u32) -> PageRequest {
    PageRequest::try_new(Some(page), Some(per_page)).unwrap()
}

/// The name of the unique rule that was broken.
fn taken<T: std::fmt::Debug>(result: Result<T, StorageError>) -> String {
    match result.unwrap_err() {
        StorageError::Taken { what } => what,
        other => panic!("expected Taken, got {other:?}"),
    }
}

/// The version that a stale write should have named.
fn stale<T: std::fmt::Debug>(result: Result<T, StorageError>) -> u64 {
    match result.unwrap_err() {
        StorageError::Stale { current } => current,
        other => panic!("expected Stale, got {other:?}"),
    }
}

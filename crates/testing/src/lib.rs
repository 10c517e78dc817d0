//! Databases, clocks, ids and builders for tests. Invariant: a test gets a database of its own, a clock that stands
//! still and ids in order, so that it depends on no other test and on no luck.
//!
//! What a test needs of things that exist already, it asks of [`TestDb`] (`db.given_user(…)`, see `given/`).

#![expect(clippy::expect_used, reason = "a test whose ground is missing must stop there and say why")]

mod clock;
mod commits;
mod db;
mod given;
mod ids;

pub use clock::FixedClock;
pub use commits::HeardCommits;
pub use db::{Backend, SIGNING_KEY, TestDb, seal};
pub use ids::SequentialIds;

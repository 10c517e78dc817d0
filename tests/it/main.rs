//! Architecture, contract and API tests of Galley in one binary.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that finds something else than it expects stops there"
)]

mod api;
mod architecture;
mod binary;
mod contract;
mod support;

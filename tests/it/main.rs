//! Architecture, contract and API tests of Galley in one binary.

mod api;
mod architecture;
mod binary;
mod contract;
mod support;

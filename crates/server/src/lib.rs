//! The composition root: chooses the adapters that the configuration asks for, wires the services to them, and runs
//! what the command line names. Invariant: this is the only crate that knows all others, and the only one that reads
//! the environment.

pub mod admin_ui;
pub mod cli;
mod compose;
pub mod config;
mod demo;
mod http;
mod import;
mod logging;

pub use compose::App;
pub use http::{Running, start};

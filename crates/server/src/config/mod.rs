//! The configuration: defaults, then `galley.toml`, then the environment. Invariant: nothing but this module reads the
//! environment, and a key that is not known is an error that names it.

mod check;
mod load;
mod sections;
#[cfg(test)]
mod tests;

pub use load::{ConfigError, load};
pub use sections::{Auth, Cache, Config, Database, Jobs, Log, LogFormat, Media, Server};

/// The JSON schema (draft 2020-12) of `galley.toml`.
pub fn schema() -> serde_json::Value {
    schemars::schema_for!(Config).to_value()
}

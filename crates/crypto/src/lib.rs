//! Password hashing, tokens, keys, the machine's clock and ids for Galley.
//!
//! To add a token: give it a purpose in [`key`], so that it has a key of its own, a file in `tokens`, and a method on
//! the port `galley_domain::secrets::Tokens`. Invariant of the crate: one secret is the root of every key, and no key
//! serves two purposes.

mod base32;
mod cipher;
mod clock;
mod factors;
mod ids;
mod key;
mod password;
mod seal;
mod tokens;

pub use clock::SystemClock;
pub use factors::FactorVault;
pub use ids::UuidSource;
pub use key::{KeyError, SigningKey};
pub use password::{Argon2Hasher, Argon2Settings, BadSettings};
pub use seal::HmacSeal;
pub use tokens::JwtTokens;

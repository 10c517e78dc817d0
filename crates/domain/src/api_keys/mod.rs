//! Keys for programs. Invariant: a key acts as its owner and never gives more than its owner has at that moment, nor
//! more than its scopes; it cannot make keys, sign in or change how anybody proves who they are.

mod key;
mod port;
#[cfg(test)]
mod tests;

pub use key::{ApiKey, IssuedKey, NewApiKey, OldToken};
pub use port::{ApiKeyQueries, ApiKeyRepo, ApiKeyView, FoundKey};

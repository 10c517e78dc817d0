//! What a thing was and what it became. Invariant: of two states it keeps only what differs, and a secret is never
//! among it: whoever describes a state masks it.

use serde::Serialize;
use serde_json::Value;

/// The two sides of a change, for the audit trail alone.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Change {
    /// What it was; `null` for something new.
    pub before: Value,
    /// What it became; `null` for something that is gone.
    pub after: Value,
}

impl Change {
    /// What stands in the place of a secret.
    pub const SECRET: &'static str = "********";

    /// What of `before` became what of `after`. Of two objects only the members that differ are kept.
    pub fn between(before: Value, after: Value) -> Self {
        let (mut before, mut after) = (before, after);
        if let (Value::Object(old), Value::Object(new)) = (&mut before, &mut after) {
            let same: Vec<String> = old
                .iter()
                .filter(|(key, value)| new.get(*key) == Some(*value))
                .map(|(key, _)| key.clone())
                .collect();
            for key in same {
                old.shift_remove(&key);
                new.shift_remove(&key);
            }
        }
        Self { before, after }
    }
}

//! The rules for passwords, after NIST SP 800-63B-4. Invariant: a `Password` is long enough, can be hashed whole, and
//! is not one of those that everybody tries first.

use std::fmt;

use unicode_normalization::UnicodeNormalization;

use crate::error::{ErrorCode, Issue};

/// A password that a person chose, normalised to NFC.
#[derive(Clone)]
pub struct Password(String);

/// Long enough to pass the length rule, and tried first by everybody.
const COMMON: &[&str] = &[
    "passwordpassword",
    "123456789012345",
    "1234567890123456",
    "qwertyuiopasdfg",
    "qwertyuiopasdfgh",
    "correcthorsebatterystaple",
    "correct horse battery staple",
    "administrator123",
    "galleygalleygalley",
    "letmeinletmeinletmein",
    "iloveyouiloveyou",
    "changemechangeme",
];

impl Password {
    /// The fewest characters, as long as the password is the only factor.
    pub const MIN: usize = 15;
    /// The most characters.
    pub const MAX: usize = 256;

    /// Takes a new password from the field at `pointer`; `own` are words of its owner that it must not consist of.
    ///
    /// # Errors
    /// `password.too_short`, `password.too_long`, `password.common`.
    pub fn try_new(pointer: &str, text: &str, own: &[&str]) -> Result<Self, Issue> {
        let password = Self::entered(text);
        let length = password.0.chars().count();
        let issue = |code: ErrorCode, detail: String| Err(Issue::at(pointer, code, detail));
        if length < Self::MIN {
            return issue(ErrorCode::PasswordTooShort, format!("at least {} characters", Self::MIN));
        }
        if length > Self::MAX {
            return issue(ErrorCode::PasswordTooLong, format!("at most {} characters", Self::MAX));
        }
        let lower = password.0.to_lowercase();
        let distinct = lower.chars().collect::<std::collections::HashSet<_>>().len();
        if distinct < 4
            || COMMON.contains(&lower.as_str())
            || own.iter().any(|word| word.to_lowercase() == lower)
        {
            return issue(ErrorCode::PasswordCommon, "too easy to guess".into());
        }
        Ok(password)
    }

    /// A password somebody typed to prove who they are; it follows no rule.
    pub fn entered(text: &str) -> Self {
        Self(text.nfc().collect())
    }

    /// The text, for the hasher.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Password(…)")
    }
}

//! How a session is held, how it began and why it ended. Invariant: a word that was once stored keeps its meaning.

use serde::{Deserialize, Serialize};

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$about:meta])* $variant:ident => $word:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum $name {
            $($(#[$about])* $variant,)+
        }

        impl $name {
            /// As it is stored.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word,)+ }
            }

            /// What was stored as `word`.
            pub fn from_word(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$variant),)+ _ => None }
            }
        }
    };
}

words! {
    /// How a client holds its session.
    Mode {
        /// With a short access token in a header and a refresh token that gets the next one: for programs.
        Token => "token",
        /// With one secret in a cookie that scripts cannot see: for browsers.
        Cookie => "cookie",
    }
}

words! {
    /// What somebody proved who they are with.
    SignInMethod {
        /// The password.
        Password => "password",
        /// The set-up token of a new site.
        SetUp => "set_up",
    }
}

words! {
    /// Why a session ended before its time.
    EndReason {
        /// Its person signed out.
        SignedOut => "signed_out",
        /// Its person ended it from another session.
        Revoked => "revoked",
        /// Somebody who manages people ended it.
        RevokedByManager => "revoked_by_manager",
        /// The password changed.
        PasswordChanged => "password_changed",
        /// The person's role changed.
        RoleChanged => "role_changed",
        /// The person was deactivated.
        Deactivated => "deactivated",
        /// A refresh token was used twice.
        TokenReused => "token_reused",
        /// A second factor of the person was added, removed or reset.
        FactorChanged => "factor_changed",
        /// The person began more sessions than they may have.
        TooMany => "too_many",
    }
}

//! Enums of the domain under the names of the API. Invariant: both sides name the same variants, or it does not
//! compile.

/// Makes an enum that mirrors one of the domain, with conversions both ways.
macro_rules! mirror {
    ($(#[$doc:meta])* $name:ident of $domain:ident { $($variant:ident),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize, utoipa::ToSchema)]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($variant),+ }

        impl From<$domain> for $name {
            fn from(value: $domain) -> Self {
                match value { $($domain::$variant => Self::$variant),+ }
            }
        }

        impl From<$name> for $domain {
            fn from(value: $name) -> Self {
                match value { $($name::$variant => Self::$variant),+ }
            }
        }
    };
}

pub(crate) use mirror;

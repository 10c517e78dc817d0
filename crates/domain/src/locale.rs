//! Locales: BCP 47 language tags. Invariant: a `Locale` holds a well-formed tag in its usual case (`en`, `pt-BR`).

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// A language tag of the form `ll` or `ll-RR`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Locale(String);

/// The text is not a language tag.
#[derive(Debug, thiserror::Error)]
#[error("not a language tag such as \"en\" or \"pt-BR\"")]
pub struct NotALocale;

impl Locale {
    /// English, the locale of a new site.
    pub fn english() -> Self {
        Self("en".into())
    }

    /// The tag.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Locale {
    type Err = NotALocale;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (language, region) = match text.split_once('-') {
            Some((language, region)) => (language, Some(region)),
            None => (text, None),
        };
        let letters = |part: &str| part.bytes().all(|b| b.is_ascii_alphabetic());
        if !(2..=3).contains(&language.len()) || !letters(language) {
            return Err(NotALocale);
        }
        match region {
            None => Ok(Self(language.to_ascii_lowercase())),
            Some(region) if region.len() == 2 && letters(region) => {
                Ok(Self(format!("{}-{}", language.to_ascii_lowercase(), region.to_ascii_uppercase())))
            }
            Some(_) => Err(NotALocale),
        }
    }
}

impl TryFrom<String> for Locale {
    type Error = NotALocale;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Locale> for String {
    fn from(locale: Locale) -> Self {
        locale.0
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

//! Addresses of links and images. Invariant: no browser runs a script, opens a local file or reads inline data because
//! of an [`Address`], however it is spelt.

mod disguise;

use std::fmt;

use thiserror::Error;
use url::Url;

/// The longest address, in bytes.
pub const MAX_ADDRESS_LENGTH: usize = 8192;

const LINK_SCHEMES: [&str; 4] = ["http", "https", "mailto", "tel"];
const IMAGE_SCHEMES: [&str; 2] = ["http", "https"];

/// A web address that may be shown to readers: `http`, `https`, relative, or a fragment; a link's also `mailto`, `tel`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Address(String);

/// Why an address is refused.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum AddressError {
    /// Nothing but white space.
    #[error("the address is empty")]
    Empty,
    /// Longer than [`MAX_ADDRESS_LENGTH`].
    #[error("the address is longer than {MAX_ADDRESS_LENGTH} bytes")]
    TooLong,
    /// A tab, a line break or another control character inside.
    #[error("the address contains a control character")]
    ControlCharacter,
    /// A scheme that is not on the list, or that is hidden by an encoding.
    #[error("addresses of the kind \"{0}:\" are not allowed")]
    Scheme(String),
    /// Not a URL.
    #[error("this is not a well-formed address")]
    Malformed,
}

impl Address {
    /// The target of a link.
    ///
    /// # Errors
    /// Anything but `http`, `https`, `mailto`, `tel`, a relative address or a fragment.
    pub fn link(raw: &str) -> Result<Self, AddressError> {
        Self::checked(raw, &LINK_SCHEMES)
    }

    /// The source of an image.
    ///
    /// # Errors
    /// Anything but `http`, `https` or a relative address.
    pub fn image(raw: &str) -> Result<Self, AddressError> {
        Self::checked(raw, &IMAGE_SCHEMES)
    }

    /// The address as it was written, without white space around it.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it leads to another host: it names one.
    pub fn is_external(&self) -> bool {
        let mut first = self.0.chars();
        let slashes = |c: Option<char>| matches!(c, Some('/' | '\\'));
        match scheme(&self.0) {
            Some(name) => name.starts_with("http"),
            None => slashes(first.next()) && slashes(first.next()),
        }
    }

    fn checked(raw: &str, schemes: &[&str]) -> Result<Self, AddressError> {
        let text =
            raw.trim_matches(|c: char| c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\u{c}');
        if text.is_empty() {
            return Err(AddressError::Empty);
        }
        if text.len() > MAX_ADDRESS_LENGTH {
            return Err(AddressError::TooLong);
        }
        if text.chars().any(|c| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}')) {
            return Err(AddressError::ControlCharacter);
        }
        if let Some(hidden) = disguise::active_scheme(text) {
            return Err(AddressError::Scheme(hidden.to_owned()));
        }
        match scheme(text) {
            Some(name) if !schemes.contains(&name.as_str()) => Err(AddressError::Scheme(name)),
            Some(name) if name.starts_with("http") => well_formed(Url::parse(text), text),
            Some(_) => Ok(Self(text.to_owned())),
            None => well_formed(
                Url::options().base_url(Url::parse("https://a.invalid").ok().as_ref()).parse(text),
                text,
            ),
        }
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn well_formed(parsed: Result<Url, url::ParseError>, text: &str) -> Result<Address, AddressError> {
    match parsed {
        Ok(url) if matches!(url.scheme(), "http" | "https") && url.has_host() => Ok(Address(text.to_owned())),
        Ok(_) | Err(_) => Err(AddressError::Malformed),
    }
}

/// The scheme, as the URL standard reads it, in small letters.
fn scheme(text: &str) -> Option<String> {
    let (name, _) = text.split_once(':')?;
    let starts = name.starts_with(|c: char| c.is_ascii_alphabetic());
    let valid = name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'));
    (starts && valid).then(|| name.to_ascii_lowercase())
}

#[cfg(test)]
mod tests;

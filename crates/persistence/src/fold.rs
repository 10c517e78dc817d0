//! Text for search in any case. Invariant: both databases compare the same bytes, because folding is done here and not
//! by them.

/// `text` in small letters, by Unicode.
pub(crate) fn fold(text: &str) -> String {
    text.to_lowercase()
}

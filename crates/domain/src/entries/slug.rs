//! Slugs: names of entries in URLs. Invariant: a slug has small ASCII letters, digits and single hyphens inside.

/// The longest slug that is made from a title.
const MADE_MAX: usize = 80;

/// Whether `text` is a slug.
pub fn is_slug(text: &str) -> bool {
    !text.is_empty()
        && text.split('-').all(|part| {
            !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        })
}

/// A slug made from any text; empty when the text has nothing that can stand in one.
pub fn slugify(text: &str) -> String {
    let plain = deunicode::deunicode(text).to_lowercase();
    let mut slug = String::with_capacity(plain.len().min(MADE_MAX));
    for c in plain.chars() {
        if slug.len() >= MADE_MAX {
            break;
        }
        if c.is_ascii_alphanumeric() {
            slug.push(c);
        } else if c != '\'' && !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    slug.trim_end_matches('-').to_owned()
}

/// `base`, `base-2`, `base-3`, …: the names to try when one is taken.
pub fn candidates(base: &str) -> impl Iterator<Item = String> + '_ {
    std::iter::once(base.to_owned()).chain((2..).map(move |number| format!("{base}-{number}")))
}

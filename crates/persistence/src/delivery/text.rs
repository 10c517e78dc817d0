//! Text in indexes, which cannot hold all of it. Invariant: texts compare as their beginnings do, unless these are
//! equal and full.

/// How many characters of a text an index holds.
pub(super) const INDEXED: usize = 200;

/// The part of `text` that the index holds.
pub(super) fn indexed(text: &str) -> &str {
    match text.char_indices().nth(INDEXED) {
        Some((end, _)) => &text[..end],
        None => text,
    }
}

/// Whether the index alone can tell how any text compares with `text`.
pub(super) fn index_decides(text: &str) -> bool {
    text.chars().nth(INDEXED - 1).is_none()
}

/// The least text that is greater than all that begin with `start`; none when there is no such text.
pub(super) fn after_all_with(start: &str) -> Option<String> {
    let kept = start.trim_end_matches(char::MAX);
    let last = kept.chars().next_back()?;
    let next = (last..=char::MAX).nth(1)?;
    Some(format!("{}{next}", &kept[..kept.len() - last.len_utf8()]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_cut_between_characters() {
        assert_eq!(indexed("é"), "é");
        assert_eq!(indexed(&"é".repeat(INDEXED + 1)), "é".repeat(INDEXED));
    }

    #[test]
    fn the_index_decides_on_text_that_does_not_fill_it() {
        assert!(index_decides(&"é".repeat(INDEXED - 1)));
        assert!(!index_decides(&"é".repeat(INDEXED)));
    }

    #[test]
    fn what_follows_a_beginning_skips_what_is_no_character() {
        assert_eq!(after_all_with("ab").as_deref(), Some("ac"));
        assert_eq!(after_all_with("a\u{d7ff}").as_deref(), Some("a\u{e000}"));
        assert_eq!(after_all_with("a\u{10ffff}").as_deref(), Some("b"));
        assert_eq!(after_all_with("\u{10ffff}"), None);
        assert_eq!(after_all_with(""), None);
    }
}

//! Plain text from outside. Invariant: text that passes can be stored by both databases and is returned unchanged.

use crate::error::{ErrorCode, Issue};

/// Refuses text that cannot be stored (NUL) or is longer than `max` characters (Unicode scalar values).
///
/// # Errors
/// `value.control_character` or `value.too_long` at `pointer`.
pub fn check(pointer: &str, text: &str, max: usize) -> Result<(), Issue> {
    if text.contains('\0') {
        return Err(Issue::at(
            pointer,
            ErrorCode::ValueControlCharacter,
            "the character U+0000 cannot be stored",
        ));
    }
    if text.chars().count() > max {
        return Err(Issue::at(pointer, ErrorCode::ValueTooLong, format!("at most {max} characters")));
    }
    Ok(())
}

/// As [`check`], and something other than white space must be there.
///
/// # Errors
/// As [`check`], and `value.required`.
pub fn check_some(pointer: &str, text: &str, max: usize) -> Result<(), Issue> {
    if text.trim().is_empty() {
        return Err(Issue::at(pointer, ErrorCode::ValueRequired, "must not be empty"));
    }
    check(pointer, text, max)
}

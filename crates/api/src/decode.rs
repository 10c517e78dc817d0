//! What serde says of a body or a query, as an issue. Invariant: an issue points at the very place that is wrong.

use galley_domain::error::{ErrorCode, Issue};
use serde_path_to_error::{Path, Segment};

/// A JSON pointer (RFC 6901) to where `path` leads.
pub fn pointer(path: &Path) -> String {
    path.iter().fold(String::new(), |pointer, segment| match segment {
        Segment::Seq { index } => format!("{pointer}/{index}"),
        Segment::Map { key } | Segment::Enum { variant: key } => {
            format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"))
        }
        Segment::Unknown => pointer,
    })
}

/// The field that serde does not know, when that is what it complains about.
pub fn unknown_field(message: &str) -> Option<&str> {
    message.strip_prefix("unknown field `")?.split('`').next()
}

/// The field that serde misses, when that is what it complains about.
pub fn missing_field(message: &str) -> Option<&str> {
    message.strip_prefix("missing field `")?.split('`').next()
}

/// The complaint about the body at `path`, without serde's line numbers.
pub fn issue(path: &Path, message: &str) -> Issue {
    let message = message.rsplit_once(" at line ").map_or(message, |(said, _)| said);
    let parent = pointer(path);
    let at = |field: &str| {
        let suffix = format!("/{}", field.replace('~', "~0").replace('/', "~1"));
        if parent.ends_with(&suffix) { parent.clone() } else { format!("{parent}{suffix}") }
    };
    if let Some(field) = unknown_field(message) {
        return Issue::at(at(field), ErrorCode::BodyUnknownField, message);
    }
    if let Some(field) = missing_field(message) {
        return Issue::at(
            format!("{parent}/{field}"),
            ErrorCode::ValueRequired,
            format!("{field} is required"),
        );
    }
    Issue::at(parent, ErrorCode::ValueType, message)
}

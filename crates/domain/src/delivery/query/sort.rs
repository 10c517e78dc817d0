//! The order of a list. Invariant: each key is a path with one value at most, named once.

use crate::{
    content_types::{ContentType, ContentTypes},
    delivery::{Path, query::place::Place, refusal::refused},
    error::{ErrorCode, Failure},
};

/// One key of an order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sort {
    /// By what; never a path with several values.
    pub path: Path,
    /// Largest first. Entries without a value come last either way.
    pub descending: bool,
}

impl Sort {
    /// The most keys of an order.
    pub const KEYS_MAX: usize = 5;

    /// Reads `-published_at,title`: comma separated paths, `-` before one for largest first.
    ///
    /// # Errors
    /// At `?sort`: `query.unknown_field`, `query.too_deep`, `query.too_costly`; `query.invalid` for a path with several
    /// values, one that is not indexed, or one that is named twice.
    pub(super) fn parse(
        keys: &str,
        content_type: &ContentType,
        types: &ContentTypes,
    ) -> Result<Vec<Self>, Failure> {
        let refuse = |code, detail: String| Err(refused(code, "sort", detail));
        let mut sort: Vec<Self> = Vec::new();
        for key in keys.split(',') {
            let (text, descending) = key.strip_prefix('-').map_or((key, false), |text| (text, true));
            if text.is_empty() {
                return refuse(
                    ErrorCode::QueryInvalid,
                    "a name is missing: write them as -published_at,title".into(),
                );
            }
            if sort.len() == Self::KEYS_MAX {
                return refuse(ErrorCode::QueryTooCostly, format!("at most {} keys", Self::KEYS_MAX));
            }
            let Place { path, .. } = Place::find("sort", text, content_type, types)?;
            if path.many {
                return refuse(
                    ErrorCode::QueryInvalid,
                    format!("{text:?} has several values and gives no order"),
                );
            }
            if sort.iter().any(|known| known.path == path) {
                return refuse(ErrorCode::QueryInvalid, format!("{text:?} is named twice"));
            }
            sort.push(Self { path, descending });
        }
        Ok(sort)
    }
}

//! What a text refers to beside it: pictures and files of the same folder. Invariant: only files inside the imported
//! folder are ever opened.

use std::{
    path::{Path, PathBuf},
    sync::LazyLock,
};

use indexmap::IndexMap;
use regex::Regex;

/// Something that the text refers to and that is not an address.
#[derive(Debug, PartialEq)]
pub(super) struct Reference {
    /// As it stands in the text.
    pub text: String,
    /// The line of the body, from 1.
    pub line: usize,
    /// Whether it is shown, not only linked to.
    pub shown: bool,
}

#[expect(clippy::expect_used, reason = "the pattern is a constant, compiled by the tests")]
static REFERENCE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r#"(?x)
        (?P<image>!)?\[[^\]]*\]\(\s*<?(?P<inline>[^)\s>]+)
        | <img\b[^>]*?\bsrc\s*=\s*["'](?P<src>[^"']+)
        | <a\b[^>]*?\bhref\s*=\s*["'](?P<href>[^"']+)
        | ^\s*\[[^\]]+\]:\s*<?(?P<definition>[^\s>]+)
        "#,
    )
    .expect("a sound pattern")
});

/// Every reference of a text to a file beside it, each once, at its first line. Code is left out.
pub(super) fn find(body: &str) -> Vec<Reference> {
    let mut found: IndexMap<String, Reference> = IndexMap::new();
    let mut fence: Option<&str> = None;
    for (at, line) in body.lines().enumerate() {
        let start = line.trim_start();
        let mark = ["```", "~~~"].into_iter().find(|mark| start.starts_with(mark));
        match (fence, mark) {
            (None, Some(mark)) => fence = Some(mark),
            (Some(open), Some(mark)) if open == mark => fence = None,
            _ => {}
        }
        if fence.is_some() || mark.is_some() {
            continue;
        }
        for groups in REFERENCE.captures_iter(line) {
            let target = ["inline", "src", "href", "definition"].iter().find_map(|name| groups.name(name));
            let Some(text) = target.map(|group| group.as_str()).filter(|text| is_file(text)) else {
                continue;
            };
            let shown = groups.name("image").is_some() || groups.name("src").is_some();
            let reference = Reference { text: text.to_owned(), line: at + 1, shown };
            found.entry(text.to_owned()).and_modify(|known| known.shown |= shown).or_insert(reference);
        }
    }
    found.into_values().collect()
}

/// Whether a target can be a file beside the text: relative, and named like a picture.
fn is_file(target: &str) -> bool {
    let plain = target.split(['?', '#']).next().unwrap_or_default();
    let is_image = plain.rsplit_once('.').is_some_and(|(_, ending)| {
        ["png", "jpg", "jpeg", "gif", "webp", "svg"].contains(&ending.to_lowercase().as_str())
    });
    is_image && !target.starts_with('#') && !target.starts_with("//") && !has_scheme(target)
}

fn has_scheme(target: &str) -> bool {
    target.split_once(':').is_some_and(|(scheme, _)| {
        !scheme.is_empty() && scheme.bytes().all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b))
    })
}

/// The file that a reference of the document `document` names, if it is inside `root`.
pub(super) fn resolve(root: &Path, document: &Path, reference: &str) -> Option<PathBuf> {
    let plain = reference.split(['?', '#']).next()?;
    let decoded = percent_encoding::percent_decode_str(plain).decode_utf8().ok()?;
    let from_root = decoded.strip_prefix('/').map(|rest| root.join(rest));
    let path = from_root.unwrap_or_else(|| document.parent().unwrap_or(root).join(&*decoded));
    let (path, root) = (path.canonicalize().ok()?, root.canonicalize().ok()?);
    (path.starts_with(&root) && path.is_file()).then_some(path)
}

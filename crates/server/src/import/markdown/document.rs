//! From a Markdown file to a document to be imported.

use std::path::Path;

use bytes::Bytes;
use galley_services::imports::{Import, ImportImage};
use serde_json::{Map, Value};

use super::{dates, front_matter, links};

/// A document with what is known of its file.
#[derive(Debug)]
pub(crate) struct Source {
    /// The document.
    pub import: Import,
    /// Where references stand: reference and line of the file.
    pub lines: Vec<(String, usize)>,
    /// What is wrong without harm: line and words.
    pub warnings: Vec<(usize, String)>,
}

/// The largest file that is taken, in bytes.
const MAX_BYTES: u64 = 8 * 1024 * 1024;

/// Reads a file of the folder `root`.
///
/// # Errors
/// What is wrong and at which line.
pub(crate) fn read(root: &Path, file: &Path) -> Result<Source, (usize, String)> {
    let whole = |error: std::io::Error| (1, error.to_string());
    if std::fs::metadata(file).map_err(whole)?.len() > MAX_BYTES {
        return Err((1, format!("the file has more than {MAX_BYTES} bytes")));
    }
    let text = String::from_utf8(std::fs::read(file).map_err(whole)?)
        .map_err(|_| (1, "the file is not UTF-8".to_owned()))?;
    let parts = front_matter::split(&text).map_err(|wrong| (wrong.line, wrong.detail))?;
    let mut import = from_values(parts.values).map_err(|detail| (1, detail))?;
    name(&mut import, root, file);
    let mut source = Source { import, lines: Vec::new(), warnings: Vec::new() };
    let cover = source.import.cover.clone().map(|text| links::Reference { text, line: 1, shown: true });
    let mut references = links::find(parts.body);
    references.retain(|reference| cover.as_ref().is_none_or(|cover| cover.text != reference.text));
    for reference in cover.into_iter().chain(references) {
        let line = if source.import.cover.as_ref() == Some(&reference.text) {
            1
        } else {
            reference.line + parts.body_line - 1
        };
        let bytes = links::resolve(root, file, &reference.text).and_then(|path| {
            let name = path.file_name()?.to_string_lossy().into_owned();
            Some((name, Bytes::from(std::fs::read(path).ok()?)))
        });
        match bytes {
            Some((name, bytes)) => {
                source.import.images.push(ImportImage { reference: reference.text.clone(), name, bytes });
                source.lines.push((reference.text, line));
            }
            None if reference.shown => {
                source.warnings.push((line, format!("there is no image {}", reference.text)))
            }
            None => source.warnings.push((line, format!("there is no file {}", reference.text))),
        }
    }
    source.import.markdown = parts.body.to_owned();
    Ok(source)
}

fn from_values(mut values: Map<String, Value>) -> Result<Import, String> {
    let mut import = Import {
        title: text(&mut values, "title")?.unwrap_or_default(),
        path: first(&mut values, &["path", "permalink", "url"])?,
        slug: text(&mut values, "slug")?,
        summary: first(&mut values, &["description", "summary", "excerpt"])?,
        cover: first(&mut values, &["cover", "image"])?,
        authors: list(&mut values, &["authors", "author"])?,
        categories: list(&mut values, &["categories", "category"])?,
        tags: list(&mut values, &["tags", "tag"])?,
        aliases: list(&mut values, &["aliases", "redirect_from"])?,
        ..Import::default()
    };
    for key in ["date", "published_at"] {
        if let Some(date) = text(&mut values, key)? {
            let moment = dates::parse(&date).ok_or_else(|| format!("{key} is not a date: {date:?}"))?;
            import.published_at = import.published_at.or(Some(moment));
        }
    }
    import.publish = !matches!(values.remove("draft"), Some(Value::Bool(true)));
    import.extra = values;
    Ok(import)
}

/// What the front matter left open, from the file's name.
fn name(import: &mut Import, root: &Path, file: &Path) {
    let relative = file.strip_prefix(root).unwrap_or(file).with_extension("");
    let is_index = relative.file_name().is_some_and(|name| name == "index" || name == "_index");
    let named =
        if is_index { relative.parent().map(Path::to_path_buf).unwrap_or_default() } else { relative };
    let stem = named.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    if import.title.trim().is_empty() {
        import.title = stem.replace(['-', '_'], " ");
    }
    import.published_at = import
        .published_at
        .or_else(|| import.path.as_deref().and_then(dates::from_path))
        .or_else(|| dates::from_path(&stem));
    if import.path.is_none() && import.slug.is_none() {
        import.slug = Some(stem);
    }
}

fn text(values: &mut Map<String, Value>, key: &str) -> Result<Option<String>, String> {
    match values.remove(key) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text)),
        Some(Value::Number(number)) => Ok(Some(number.to_string())),
        Some(_) => Err(format!("{key} is not text")),
    }
}

/// The first of `keys` that has a value; the others stay with everything else that was known.
fn first(values: &mut Map<String, Value>, keys: &[&str]) -> Result<Option<String>, String> {
    for key in keys {
        if let Some(found) = text(values, key)? {
            return Ok(Some(found));
        }
    }
    Ok(None)
}

fn list(values: &mut Map<String, Value>, keys: &[&str]) -> Result<Vec<String>, String> {
    let mut found = Vec::new();
    for key in keys {
        match values.remove(*key) {
            None | Some(Value::Null) => {}
            Some(Value::String(one)) => found.push(one),
            Some(Value::Array(items)) => {
                for item in items {
                    match item {
                        Value::String(one) => found.push(one),
                        Value::Number(number) => found.push(number.to_string()),
                        _ => return Err(format!("{key} is not a list of texts")),
                    }
                }
            }
            Some(_) => return Err(format!("{key} is not a list of texts")),
        }
    }
    found.retain(|item| !item.trim().is_empty());
    Ok(found)
}

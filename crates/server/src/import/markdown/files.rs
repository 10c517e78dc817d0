//! Which files of a folder are documents.

use std::{
    io,
    path::{Path, PathBuf},
};

/// How deep folders are searched.
const DEPTH_MAX: usize = 16;

/// Every `.md` and `.markdown` file below `folder`, in the order of their paths. Hidden files and folders are left out,
/// and links are not followed.
///
/// # Errors
/// A folder that cannot be read.
pub(crate) fn find(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    search(folder, DEPTH_MAX, &mut found)?;
    found.sort();
    Ok(found)
}

fn search(folder: &Path, depth: usize, found: &mut Vec<PathBuf>) -> io::Result<()> {
    for item in std::fs::read_dir(folder)? {
        let item = item?;
        let kind = item.file_type()?;
        let hidden = item.file_name().to_string_lossy().starts_with(['.', '_']);
        if hidden {
            continue;
        }
        if kind.is_dir() && depth > 0 {
            search(&item.path(), depth - 1, found)?;
        }
        let is_markdown = item.path().extension().is_some_and(|ending| {
            ending.eq_ignore_ascii_case("md") || ending.eq_ignore_ascii_case("markdown")
        });
        if kind.is_file() && is_markdown {
            found.push(item.path());
        }
    }
    Ok(())
}

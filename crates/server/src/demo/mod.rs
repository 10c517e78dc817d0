//! Demo content: a little magazine, taken in by the importer that everybody uses. Invariant: it is loaded into an empty
//! site only, and again changes nothing.

use std::fs;

use anyhow::Context;
use galley_domain::sites::Site;
use galley_services::imports::Mode;
use rust_embed::RustEmbed;

use crate::{App, import::markdown};

#[derive(RustEmbed)]
#[folder = "src/demo/content"]
struct Content;

/// Loads the demo content.
///
/// # Errors
/// What the importer answers.
pub(crate) async fn load(app: &App, site: &Site) -> anyhow::Result<()> {
    let folder = tempfile::tempdir().context("cannot make a folder for the demo content")?;
    for name in Content::iter() {
        let Some(file) = Content::get(&name) else { continue };
        let path = folder.path().join(&*name);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(path, file.data)?;
    }
    for file in markdown::find(folder.path())? {
        let mut source = markdown::read(folder.path(), &file)
            .map_err(|(line, detail)| anyhow::anyhow!("{line}: {detail}"))?;
        source.import.type_key = "article".into();
        app.services.imports.import(site.id, app.request(), &source.import, Mode::Real).await?;
    }
    tracing::info!("the demo content is there");
    Ok(())
}

//! What a document needs around it before it can be stored: its files in the library, its authors and terms as
//! entries, its old addresses as redirects.

use std::collections::HashMap;

use galley_domain::{
    access::Permit,
    content_types::{ContentType, ContentTypes},
    entries::{Cause, Document, Entry},
    error::Failure,
    ids::{AssetId, EntryId, RedirectId},
    locale::Locale,
    media::{Asset, Inspected},
    redirects::{Redirect, Target},
    rich_text::{Address, RichText},
    storage::Writer,
};
use serde_json::{Map, Value};

use crate::{
    Ports,
    entries::DraftWriter,
    imports::{ImportImage, Mode},
    media,
};

/// A file that was looked into and stored, on its way into the library.
pub(super) struct StoredImage<'a> {
    pub source: &'a ImportImage,
    pub found: Inspected,
}

/// Looks into files and stores their bytes. What is not a picture is left out, with a warning.
pub(super) async fn store_images<'a>(
    ports: &Ports,
    permit: &Permit,
    images: &'a [ImportImage],
    mode: Mode,
    warnings: &mut Vec<(Option<String>, String)>,
) -> Result<Vec<StoredImage<'a>>, Failure> {
    let mut stored = Vec::new();
    for source in images {
        let bytes = source.bytes.clone();
        let found = match mode {
            Mode::Real => media::store(ports, permit, bytes).await,
            Mode::DryRun => ports.images.inspect(bytes, ports.media_limits).await,
        };
        match found {
            Ok(found) => stored.push(StoredImage { source, found }),
            Err(failure) if failure.code == galley_domain::error::ErrorCode::BlobsUnavailable => {
                return Err(failure);
            }
            Err(failure) => warnings.push((Some(source.reference.clone()), failure.detail.into_owned())),
        }
    }
    Ok(stored)
}

/// Enters stored files in the library, those with the same bytes once; answers by the reference of the text.
pub(super) async fn add_assets(
    ports: &Ports,
    tx: &mut dyn Writer,
    images: &[StoredImage<'_>],
    text: &RichText,
) -> Result<HashMap<String, Asset>, Failure> {
    let mut assets = HashMap::new();
    for image in images {
        let known = tx.assets().by_sha256(&image.found.sha256).await?;
        let asset = match known {
            Some(asset) => asset,
            None => {
                let id = AssetId(ports.ids.next());
                let alt = alternative(text, &image.source.reference);
                let asset = Asset::add(id, &image.source.name, &alt, &image.found, None, ports.clock.now())?;
                tx.assets().add(&asset).await?;
                asset.into_state()
            }
        };
        assets.insert(image.source.reference.clone(), asset);
    }
    Ok(assets)
}

/// What the text says a picture shows, as far as there is room.
fn alternative(text: &RichText, reference: &str) -> String {
    let shown = text.images().into_iter().find(|image| image.src.as_str() == reference);
    let alt = shown.and_then(|image| image.alt.as_deref()).unwrap_or_default();
    alt.chars().take(Asset::ALT_MAX).collect()
}

/// Points a text's pictures and links at the library.
pub(super) fn rewrite(document: &mut RichText, assets: &HashMap<String, Asset>) {
    document.map_images(|image| {
        let asset = assets.get(image.src.as_str())?;
        Some((Address::image(&asset.path()).ok()?, Some(asset.id)))
    });
    document.map_links(|link| Address::link(&assets.get(link.as_str())?.path()).ok());
}

/// The entries of the type `key` whose title is one of `names`, made where there are none.
pub(super) async fn named_entries(
    ports: &Ports,
    tx: &mut dyn Writer,
    types: &ContentTypes,
    key: &str,
    names: &[String],
    locale: &Locale,
) -> Result<Vec<EntryId>, Failure> {
    let mut found = Vec::new();
    let Some(content_type) = types.by_key(key) else { return Ok(found) };
    let Some(title) = content_type.field(content_type.title_field.as_str()) else { return Ok(found) };
    for name in names {
        let value = Value::String(name.clone());
        let id = match tx.entries().find(content_type.id, title.id, &value).await? {
            Some(entry) => entry.id,
            None => make(ports, tx, types, content_type, locale, (title.key.as_str(), value)).await?,
        };
        if !found.contains(&id) {
            found.push(id);
        }
    }
    Ok(found)
}

async fn make(
    ports: &Ports,
    tx: &mut dyn Writer,
    types: &ContentTypes,
    content_type: &ContentType,
    locale: &Locale,
    (key, value): (&str, Value),
) -> Result<EntryId, Failure> {
    let writer = DraftWriter { ports, types, content_type, locale };
    let fields = Map::from_iter([(key.to_owned(), value)]);
    let document = writer.apply(tx, None, Document::of_defaults(content_type, locale), fields).await?;
    let id = EntryId(ports.ids.next());
    let entry = Entry::create(id, content_type, None, locale, document, Cause::Import, ports.clock.now());
    writer.save(tx, entry, true).await?;
    Ok(id)
}

/// Lets old paths lead to the entry; answers how many are new. A path that already leads elsewhere is left, with a
/// warning.
pub(super) async fn add_redirects(
    ports: &Ports,
    tx: &mut dyn Writer,
    entry: EntryId,
    aliases: &[String],
    warnings: &mut Vec<(Option<String>, String)>,
) -> Result<usize, Failure> {
    let mut made = 0;
    for alias in aliases {
        let from = if alias.starts_with('/') { alias.clone() } else { format!("/{alias}") };
        match tx.redirects().by_path(&from).await? {
            Some(redirect) if redirect.to == Target::Entry(entry) => {}
            Some(_) => warnings.push((Some(alias.clone()), "the old path already leads elsewhere".into())),
            None => {
                let id = RedirectId(ports.ids.next());
                match Redirect::create(id, &from, Target::Entry(entry), true, ports.clock.now()) {
                    Ok(redirect) => {
                        tx.redirects().add(&redirect).await?;
                        made += 1;
                    }
                    Err(failure) => warnings.push((Some(alias.clone()), failure.detail.into_owned())),
                }
            }
        }
    }
    Ok(made)
}

//! Makes the published document of an entry. Invariant: of other entries only what `related` holds gets in, so nothing
//! unpublished can be read from the document, its sources or its values.

mod related;
mod shows;
mod url;
mod values;

pub use url::page_url;

use std::collections::HashMap;

use serde_json::{Map, Value, json};

use crate::{
    content_types::{ContentType, ContentTypes, Field, FieldKind},
    delivery::{Published, moment},
    entries::{Document, Entry},
    ids::{AssetId, EntryId},
    locale::Locale,
    media::Asset,
    rich_text::{Address, Markup, RichText},
};

/// What a published document is made of.
#[derive(Clone, Copy)]
pub struct Composition<'a> {
    /// The entry.
    pub entry: &'a Entry,
    /// The version that readers are to see.
    pub document: &'a Document,
    /// The entry's type.
    pub content_type: &'a ContentType,
    /// Every type of the site.
    pub types: &'a ContentTypes,
    /// In which locale.
    pub locale: &'a Locale,
    /// The published documents of the entries pointed at; what is not published is not here and is left out.
    pub related: &'a HashMap<EntryId, Map<String, Value>>,
    /// The files pointed at; what is not here is left out.
    pub assets: &'a HashMap<AssetId, Asset>,
    /// Renders Markdown.
    pub markup: &'a dyn Markup,
}

/// The document as readers get it; nothing when the entry is not live in the locale.
pub fn compose(of: &Composition<'_>) -> Option<Published> {
    let live = of.entry.state(of.locale).live.as_ref()?;
    let url = url::page_url(of.content_type, of.document, of.locale);
    let mut document = Map::with_capacity(of.content_type.fields.len() + 6);
    document.insert("id".into(), of.entry.id.to_string().into());
    document.insert("type".into(), of.content_type.key.as_str().into());
    document.insert("locale".into(), of.locale.as_str().into());
    document.insert("url".into(), url.clone().into());
    document.insert("published_at".into(), moment::text(live.first_published_at).into());
    document.insert("updated_at".into(), moment::text(live.published_at).into());
    let mut sources = Map::new();
    for field in &of.content_type.fields {
        let (shown, source) = of.member(field);
        document.insert(field.key.to_string(), shown);
        sources.extend(source.map(|source| (field.key.to_string(), source)));
    }
    Some(Published {
        entry: of.entry.id,
        content_type: of.content_type.id,
        locale: of.locale.clone(),
        version: live.version,
        slug: of.document.slug(of.content_type, of.locale),
        url,
        published_at: live.first_published_at,
        updated_at: live.published_at,
        values: values::of(of.content_type, of.types, &document),
        shows: shows::of(of, &document),
        document,
        sources,
    })
}

impl Composition<'_> {
    /// A field as readers get it, and its source when that is something else.
    fn member(&self, field: &Field) -> (Value, Option<Value>) {
        let stored = self.document.get(field, self.locale);
        let shown = match &field.kind {
            FieldKind::RichText { .. } => {
                let rich = self.rich_text(stored);
                return (rich.as_ref().map(RichText::html).into(), rich.map(|rich| rich.to_value()));
            }
            FieldKind::Markdown { .. } => {
                let html = stored.as_str().map(|markdown| self.markup.markdown_to_html(markdown));
                let source = html.is_some().then(|| stored.clone());
                return (html.into(), source);
            }
            FieldKind::Relation { target, .. } => pointed_at(field, stored, |id| {
                related::object(self.related.get(&id.parse().ok()?)?, self.types.by_key(target)?)
            }),
            FieldKind::Media { .. } => {
                pointed_at(field, stored, |id| self.assets.get(&id.parse().ok()?).map(asset))
            }
            FieldKind::Datetime => match stored.as_str().and_then(moment::normalised) {
                Some(at) => at.into(),
                None => stored.clone(),
            },
            _ if stored.is_null() => absent(field),
            _ => stored.clone(),
        };
        (shown, None)
    }

    /// The rich text with its pictures where the library has them now.
    fn rich_text(&self, stored: &Value) -> Option<RichText> {
        let mut rich = RichText::parse(stored).ok()?;
        rich.map_images(|image| {
            let asset = self.assets.get(&image.asset?)?;
            Some((Address::image(&asset.path()).ok()?, image.asset))
        });
        Some(rich)
    }
}

/// What stands for a field without a value.
fn absent(field: &Field) -> Value {
    if field.kind.is_list() { Value::Array(Vec::new()) } else { Value::Null }
}

/// What `find` knows of the ids in `stored`, in their order.
fn pointed_at(field: &Field, stored: &Value, find: impl Fn(&str) -> Option<Value>) -> Value {
    let ids = match stored {
        Value::Array(ids) => ids.as_slice(),
        one => std::slice::from_ref(one),
    };
    let mut found = ids.iter().filter_map(|id| find(id.as_str()?));
    if field.kind.is_list() { found.collect() } else { found.next().unwrap_or(Value::Null) }
}

/// A file as readers get it.
fn asset(asset: &Asset) -> Value {
    json!({
        "id": asset.id,
        "url": asset.path(),
        "alt": asset.alt,
        "width": asset.width,
        "height": asset.height,
        "mime": asset.kind.mime(),
        "bytes": asset.bytes,
        "name": asset.name,
        "thumb": asset.thumbnail_path(),
    })
}

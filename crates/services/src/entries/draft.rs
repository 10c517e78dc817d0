//! From values as they come in to a draft that can be stored: formats read, slugs made, references checked.

use galley_domain::{
    content_types::{ContentType, ContentTypes, FieldKind, references},
    entries::{Document, Entry, EntryIndex, LiveChange, slug},
    error::{ErrorCode, Failure, Issue},
    event::Changed,
    ids::EntryId,
    locale::Locale,
    storage::{StorageError, Writer},
};
use serde_json::{Map, Value};

use crate::{Ports, delivery::Publisher};

/// How many names are tried when a slug is taken.
const SLUG_TRIES: usize = 200;
/// How often a write begins anew because another took the slug that was made for it.
pub(crate) const SLUG_RACES: u32 = 20;

/// Writes drafts of one type.
pub(crate) struct DraftWriter<'a> {
    /// For markup, clock and ids.
    pub ports: &'a Ports,
    /// The site's types.
    pub types: &'a ContentTypes,
    /// The type written.
    pub content_type: &'a ContentType,
    /// The locale written.
    pub locale: &'a Locale,
}

impl<'a> DraftWriter<'a> {
    /// `document` with `patch` taken in.
    pub async fn apply(
        &self,
        tx: &mut dyn Writer,
        entry: Option<&Entry>,
        mut document: Document,
        patch: Map<String, Value>,
    ) -> Result<Document, Failure> {
        let before = document.clone();
        let patch: Map<_, _> = patch.into_iter().map(|(key, value)| self.read_format(key, value)).collect();
        let keys: Vec<_> = patch.keys().cloned().collect();
        document.apply(self.content_type, self.locale, patch)?;
        self.check_references(tx, &document, &keys).await?;
        let own_slug =
            self.content_type.slug_field().is_some_and(|field| keys.contains(&field.key.to_string()));
        self.name(tx, entry, &before, &mut document, own_slug).await?;
        Ok(document)
    }

    /// Stores a changed entry and, for a type without workflow, shows it to readers as soon as it is complete; until
    /// then it is a draft, so that a half-written author is not lost.
    pub async fn save(&self, tx: &mut dyn Writer, changed: Changed<Entry>, new: bool) -> Result<(), Failure> {
        let index = self.index(changed.state(), LiveChange::Keep);
        let version = if new {
            tx.entries().add(&changed, &index).await.map_err(taken)?;
            changed.state().version
        } else {
            tx.entries().save(&changed, &index).await.map_err(taken)?
        };
        if self.content_type.workflow {
            return Ok(());
        }
        let entry = Entry { version, ..changed.into_state() };
        let now = self.ports.clock.now();
        let author = entry.draft.author;
        match entry.publish(self.content_type, author, self.locale, now, now) {
            Ok(published) => self.go_live(tx, &published).await,
            Err(incomplete) if incomplete.code == ErrorCode::EntryInvalid => Ok(()),
            Err(failure) => Err(failure),
        }
    }

    /// Stores a published entry with its document for readers.
    pub async fn go_live(&self, tx: &mut dyn Writer, published: &Changed<Entry>) -> Result<(), Failure> {
        let index = self.index(published.state(), LiveChange::Adopt);
        tx.entries().save(published, &index).await.map_err(taken)?;
        self.publisher().publish(tx, published.state()).await
    }

    /// The writer of the read model.
    pub fn publisher(&self) -> Publisher<'a> {
        Publisher { ports: self.ports, types: self.types, locale: self.locale }
    }

    /// The index rows of an entry.
    pub fn index(&self, entry: &Entry, live: LiveChange) -> EntryIndex {
        EntryIndex::of(entry, self.content_type, self.locale, live)
    }

    /// Rich text may come as `{format, value}`; what is stored is always the document.
    fn read_format(&self, key: String, value: Value) -> (String, Value) {
        let is_rich = self
            .content_type
            .field(&key)
            .is_some_and(|field| matches!(field.kind, FieldKind::RichText { .. }));
        let written =
            |format: &str| (is_rich && value["format"] == *format).then(|| value["value"].as_str()).flatten();
        let markup = &self.ports.markup;
        let document = written("markdown")
            .map(|text| markup.markdown_to_document(text))
            .or_else(|| written("html").map(|text| markup.html_to_document(text)));
        let value = document.map_or(value.clone(), |converted| converted.value.to_value());
        (key, value)
    }

    async fn check_references(
        &self,
        tx: &mut dyn Writer,
        document: &Document,
        keys: &[String],
    ) -> Result<(), Failure> {
        let mut issues = Vec::new();
        for field in self.content_type.fields.iter().filter(|field| keys.contains(&field.key.to_string())) {
            let (entries, assets) = references(field, document.get(field, self.locale));
            let pointer = format!("/fields/{}", field.key);
            let missing =
                |what: String| Issue::at(&pointer, ErrorCode::ValueReference, format!("there is no {what}"));
            if let FieldKind::Relation { target, .. } = &field.kind
                && !entries.is_empty()
            {
                let wanted = self.types.by_key(target).map(|content_type| content_type.id);
                let known = tx.entries().existing(&entries).await?;
                let fits =
                    |id: &EntryId| known.iter().any(|(other, kind)| other == id && Some(*kind) == wanted);
                issues.extend(
                    entries.iter().filter(|id| !fits(id)).map(|id| missing(format!("{target} {id}"))),
                );
            }
            if !assets.is_empty() {
                let known = tx.assets().many(&assets).await?;
                let fits = |id| known.iter().any(|asset| asset.id == id);
                issues.extend(assets.iter().filter(|id| !fits(**id)).map(|id| missing(format!("file {id}"))));
            }
        }
        if issues.is_empty() { Ok(()) } else { Err(Failure::invalid(ErrorCode::EntryInvalid, issues)) }
    }

    /// Makes the slug from its source, as long as nobody wrote one and readers never saw it.
    async fn name(
        &self,
        tx: &mut dyn Writer,
        entry: Option<&Entry>,
        before: &Document,
        document: &mut Document,
        written: bool,
    ) -> Result<(), Failure> {
        let Some(field) = self.content_type.slug_field() else { return Ok(()) };
        let FieldKind::Slug { source: Some(source) } = &field.kind else { return Ok(()) };
        let Some(source) = self.content_type.field(source) else { return Ok(()) };
        let made_from =
            |from: &Document| slug::slugify(from.get(source, self.locale).as_str().unwrap_or_default());
        let present = document.get(field, self.locale).as_str().unwrap_or_default().to_owned();
        let never_seen = entry.is_none_or(|entry| entry.state(self.locale).first_published_at.is_none());
        let follows = !written && never_seen && is_made_from(&present, &made_from(before));
        if !present.is_empty() && !follows {
            return Ok(());
        }
        let base = made_from(document);
        if base.is_empty() || is_made_from(&present, &base) {
            return Ok(());
        }
        for candidate in slug::candidates(&base).take(SLUG_TRIES) {
            let holder = tx.entries().holder(self.content_type.id, field.id, self.locale, &candidate).await?;
            if holder.is_none() || holder == entry.map(|entry| entry.id) {
                document.set(field, self.locale, Value::String(candidate));
                break;
            }
        }
        Ok(())
    }
}

/// Whether `slug` is `base`, or `base` with a number behind it.
fn is_made_from(slug: &str, base: &str) -> bool {
    !base.is_empty()
        && slug.strip_prefix(base).is_some_and(|rest| {
            rest.is_empty() || rest.strip_prefix('-').is_some_and(|number| number.parse::<u32>().is_ok())
        })
}

/// A taken value as an issue at its field.
pub(crate) fn taken(error: StorageError) -> Failure {
    match error {
        StorageError::Taken { what } if what.starts_with("entry.") => {
            let key = what.trim_start_matches("entry.");
            let issue =
                Issue::at(format!("/fields/{key}"), ErrorCode::ValueTaken, "another entry has this value");
            Failure::invalid(ErrorCode::EntryInvalid, vec![issue])
        }
        other => other.into(),
    }
}

/// Whether a write failed for a value that was made for it and that another took meanwhile; `written` are those that
/// somebody wrote.
pub(crate) fn lost_slug(failure: &Failure, written: &Map<String, Value>) -> bool {
    failure.issues.iter().any(|issue| {
        let key = issue.pointer.strip_prefix("/fields/");
        issue.code == ErrorCode::ValueTaken && key.is_some_and(|key| !written.contains_key(key))
    })
}

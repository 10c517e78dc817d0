//! One document in: its files, authors, terms, redirects and entry in one transaction. The same document again changes
//! nothing; a changed one becomes a new version.

use galley_domain::{
    access::{Permit, SystemTask},
    content_types::{ContentType, FieldKind},
    entries::{Cause, Document, Entry, Stage, slug},
    error::{ErrorCode, Failure},
    ids::{EntryId, RequestId, TenantId},
    storage::Writer,
};
use serde_json::{Map, Value, json};

use crate::{
    entries::{DraftWriter, taken},
    imports::{Import, ImportChange, ImportOutcome, Imports, Mode, parts},
};

impl Imports {
    /// Takes one document in, on behalf of the server's operator.
    ///
    /// # Errors
    /// `content_type.not_found`, `entry.invalid`, what storage answers; then nothing was stored but files, which the
    /// next try will find.
    pub async fn import(
        &self,
        tenant: TenantId,
        request: RequestId,
        import: &Import,
        mode: Mode,
    ) -> Result<ImportOutcome, Failure> {
        let ports = &*self.ports;
        let permit = Permit::system(SystemTask::CommandLine, tenant, request);
        let locale = self.catalog.model(&*ports.storage, &permit).await?.site.locale.clone();
        let mut warnings = Vec::new();
        let images = parts::store_images(ports, &permit, &import.images, mode, &mut warnings).await?;
        let mut text = ports.markup.markdown_to_document(&import.markdown);
        warnings.extend(text.lossy.drain(..).map(|loss| (None, loss)));

        let mut tx = ports.storage.writer(&permit).await?;
        let types = tx.content_types().all().await?;
        let content_type =
            types.by_key(&import.type_key).ok_or_else(|| Failure::new(ErrorCode::ContentTypeNotFound))?;
        let assets = parts::add_assets(ports, &mut *tx, &images, &text.value).await?;
        parts::rewrite(&mut text.value, &assets);
        let mut fields = plain_fields(content_type, import, text.value.to_value());
        if let Some(cover) = import.cover.as_ref().and_then(|reference| assets.get(reference))
            && content_type.field("cover").is_some()
        {
            fields.insert("cover".into(), json!(cover.id));
        }
        for (key, target, names) in [
            ("authors", "author", &import.authors),
            ("categories", "category", &import.categories),
            ("tags", "tag", &import.tags),
        ] {
            if content_type.field(key).is_some() {
                let found = parts::named_entries(ports, &mut *tx, &types, target, names, &locale).await?;
                fields.insert(key.into(), json!(found));
            }
        }
        let writer = DraftWriter { ports, types: &types, content_type, locale: &locale };
        let existing = find(&mut *tx, &writer, import).await?;
        let (entry, mut change) = match existing {
            None => (self.make(&mut *tx, &writer, import, fields).await?, ImportChange::Made),
            Some(entry) => self.update(&mut *tx, &writer, import, entry, fields).await?,
        };
        let redirects = parts::add_redirects(ports, &mut *tx, entry, &import.aliases, &mut warnings).await?;
        if redirects > 0 && change == ImportChange::Unchanged {
            change = ImportChange::Changed;
        }
        if mode == Mode::Real {
            tx.commit().await?;
        }
        Ok(ImportOutcome { entry, change, warnings })
    }

    async fn make(
        &self,
        tx: &mut dyn Writer,
        writer: &DraftWriter<'_>,
        import: &Import,
        mut fields: Map<String, Value>,
    ) -> Result<EntryId, Failure> {
        if let Some(field) = writer.content_type.slug_field() {
            let name = wanted_slug(import);
            for candidate in slug::candidates(&name) {
                if tx
                    .entries()
                    .holder(writer.content_type.id, field.id, writer.locale, &candidate)
                    .await?
                    .is_none()
                {
                    fields.insert(field.key.to_string(), Value::String(candidate));
                    break;
                }
            }
        }
        let defaults = Document::of_defaults(writer.content_type, writer.locale);
        let document = writer.apply(tx, None, defaults, fields).await?;
        let id = EntryId(self.ports.ids.next());
        let now = self.ports.clock.now();
        let entry = Entry::create(id, writer.content_type, None, writer.locale, document, Cause::Import, now);
        let state = entry.state().clone();
        writer.save(tx, entry, true).await?;
        if import.publish && writer.content_type.workflow {
            self.publish(tx, writer, import, state).await?;
        }
        Ok(id)
    }

    async fn update(
        &self,
        tx: &mut dyn Writer,
        writer: &DraftWriter<'_>,
        import: &Import,
        entry: Entry,
        fields: Map<String, Value>,
    ) -> Result<(EntryId, ImportChange), Failure> {
        let id = entry.id;
        let document = writer.apply(tx, Some(&entry), entry.draft.document.clone(), fields).await?;
        let wants_live = import.publish && entry.state(writer.locale).stage != Stage::Published;
        let same = document == entry.draft.document;
        if same && !wants_live {
            return Ok((id, ImportChange::Unchanged));
        }
        let mut state = entry;
        if !same {
            let edited =
                state.edit(document, Cause::Import, None, None, writer.locale, self.ports.clock.now())?;
            let next = edited.state().clone();
            writer.save(tx, edited, false).await?;
            state = Entry { version: next.version + 1, ..next };
        }
        if import.publish && writer.content_type.workflow {
            self.publish(tx, writer, import, state).await?;
        }
        Ok((id, ImportChange::Changed))
    }

    async fn publish(
        &self,
        tx: &mut dyn Writer,
        writer: &DraftWriter<'_>,
        import: &Import,
        entry: Entry,
    ) -> Result<(), Failure> {
        let now = self.ports.clock.now();
        let at = import.published_at.unwrap_or(now).min(now);
        let published = entry.publish(writer.content_type, None, writer.locale, at, now)?;
        writer.go_live(tx, &published).await.map_err(|failure| match failure.code {
            ErrorCode::ValueTaken => {
                taken(galley_domain::storage::StorageError::Taken { what: "entry.slug".into() })
            }
            _ => failure,
        })
    }
}

/// The entry that the document became when it came before: known by its path, else by its slug.
async fn find(
    tx: &mut dyn Writer,
    writer: &DraftWriter<'_>,
    import: &Import,
) -> Result<Option<Entry>, Failure> {
    let content_type = writer.content_type;
    let by_path = content_type.field("path").zip(import.path.clone());
    let by_slug = content_type.slug_field().map(|field| (field, wanted_slug(import)));
    let Some((field, value)) = by_path.or(by_slug) else { return Ok(None) };
    Ok(tx.entries().find(content_type.id, field.id, &Value::String(value)).await?)
}

fn wanted_slug(import: &Import) -> String {
    let last = |path: &String| path.trim_end_matches('/').rsplit('/').next().map(str::to_owned);
    let source = import.slug.clone().or_else(|| import.path.as_ref().and_then(last)).unwrap_or_default();
    let made = slug::slugify(&source);
    if made.is_empty() { slug::slugify(&import.title) } else { made }
}

fn plain_fields(content_type: &ContentType, import: &Import, text: Value) -> Map<String, Value> {
    let mut fields = Map::new();
    let mut put = |key: &str, value: Value| {
        if content_type.field(key).is_some() {
            fields.insert(key.to_owned(), value);
        }
    };
    put(content_type.title_field.as_str(), Value::String(import.title.clone()));
    put("summary", import.summary.clone().map_or(Value::Null, Value::String));
    put("path", import.path.clone().map_or(Value::Null, Value::String));
    put("extra", if import.extra.is_empty() { Value::Null } else { Value::Object(import.extra.clone()) });
    for field in &content_type.fields {
        match field.kind {
            FieldKind::RichText { .. } => {
                put(field.key.as_str(), text);
                break;
            }
            FieldKind::Markdown { .. } => {
                put(field.key.as_str(), Value::String(import.markdown.clone()));
                break;
            }
            _ => {}
        }
    }
    fields
}

//! A content type, made and changed as a whole. Invariant: what these methods return is well formed in every part.

use std::collections::HashSet;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::{
    clock::Timestamp,
    content_types::{Field, FieldDraft, FieldKind, Key, rules},
    error::{ErrorCode, Failure, Issue},
    event::{Changed, Event},
    ids::{ContentTypeId, FieldId},
    text,
};

/// How many entries a type has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TypeKind {
    /// Any number.
    Collection,
    /// One.
    Single,
}

/// A kind of content.
#[derive(Clone, Debug, PartialEq)]
pub struct ContentType {
    /// Its id.
    pub id: ContentTypeId,
    /// Its public name.
    pub key: Key,
    /// What one is called.
    pub name: String,
    /// What many are called.
    pub plural: String,
    /// How many there are.
    pub kind: TypeKind,
    /// The field that names an entry in lists.
    pub title_field: Key,
    /// The path of an entry's page on the site, with `{field}` places.
    pub url_pattern: Option<String>,
    /// Whether entries pass through drafts and review; without, every save is published at once.
    pub workflow: bool,
    /// Whether Galley made it; it can be changed but not deleted.
    pub built_in: bool,
    /// Its fields, in the order of the editor.
    pub fields: Vec<Field>,
    /// When it was made.
    pub created_at: Timestamp,
    /// Counts changes.
    pub version: u64,
}

/// A type as somebody wants it to be.
#[derive(Clone, Debug)]
pub struct ContentTypeDraft {
    /// Public name.
    pub key: String,
    /// What one is called.
    pub name: String,
    /// What many are called.
    pub plural: String,
    /// How many there are.
    pub kind: TypeKind,
    /// The field that names an entry.
    pub title_field: String,
    /// Path of an entry's page.
    pub url_pattern: Option<String>,
    /// Drafts and review.
    pub workflow: bool,
    /// Fields.
    pub fields: Vec<FieldDraft>,
}

impl ContentType {
    /// The longest name, in characters.
    pub const NAME_MAX: usize = 80;
    /// The most fields.
    pub const FIELDS_MAX: usize = 200;

    /// Makes a type; `new_field_id` gives an id to each new field, `known_types` are the keys of the site's types.
    ///
    /// # Errors
    /// `content_type.invalid` with an issue for everything that is wrong.
    pub fn create(
        id: ContentTypeId,
        draft: ContentTypeDraft,
        known_types: &HashSet<String>,
        new_field_id: &mut dyn FnMut() -> FieldId,
        now: Timestamp,
    ) -> Result<Changed<Self>, Failure> {
        check(&draft, known_types)?;
        let created = build(id, draft, new_field_id, false, now, 1)?;
        let made = created.told();
        Ok(Changed::new(created, Event::ContentTypeCreated { content_type: id }).changing(Value::Null, made))
    }

    /// Changes it into `draft`; `in_use` are the fields that hold values somewhere.
    ///
    /// # Errors
    /// `content_type.invalid`; `field.kind_change` when a field in use would change its kind.
    pub fn change(
        self,
        draft: ContentTypeDraft,
        known_types: &HashSet<String>,
        in_use: &HashSet<FieldId>,
        new_field_id: &mut dyn FnMut() -> FieldId,
    ) -> Result<Changed<Self>, Failure> {
        check(&draft, known_types)?;
        self.check_kinds(&draft, in_use)?;
        if self.built_in && draft.key != self.key.as_str() {
            return Err(invalid("/key", ErrorCode::ContentTypeInvalid, "the key of a built-in type stays"));
        }
        let changed = build(self.id, draft, new_field_id, self.built_in, self.created_at, self.version)?;
        let (before, after) = (self.told(), changed.told());
        let event = Event::ContentTypeChanged { content_type: self.id };
        Ok(Changed::new(changed, event).changing(before, after))
    }

    fn check_kinds(&self, draft: &ContentTypeDraft, in_use: &HashSet<FieldId>) -> Result<(), Failure> {
        for (at, field) in draft.fields.iter().enumerate() {
            let Some(id) = field.id else { continue };
            let Some(before) = self.fields.iter().find(|known| known.id == id) else {
                let detail = "the type has no field with this id";
                return Err(invalid(&format!("/fields/{at}/id"), ErrorCode::FieldUnknown, detail));
            };
            let same_shape =
                before.kind.key() == field.kind.key() && before.kind.is_list() == field.kind.is_list();
            if !same_shape && in_use.contains(&id) {
                let pointer = format!("/fields/{at}/kind");
                let detail = format!("the field {} holds values; make a new field instead", before.key);
                return Err(Failure::invalid(
                    ErrorCode::FieldKindChange,
                    vec![Issue::at(pointer, ErrorCode::FieldKindChange, detail)],
                ));
            }
        }
        Ok(())
    }

    /// Takes it away.
    ///
    /// # Errors
    /// `content_type.built_in`; `content_type.in_use` while it has entries or another type points at it.
    pub fn delete(self, entries: u64, pointed_at_by: &[Key]) -> Result<Changed<Self>, Failure> {
        if self.built_in {
            return Err(Failure::new(ErrorCode::ContentTypeBuiltIn));
        }
        if entries > 0 || !pointed_at_by.is_empty() {
            return Err(Failure::new(ErrorCode::ContentTypeInUse));
        }
        let (event, before) = (Event::ContentTypeDeleted { content_type: self.id }, self.told());
        Ok(Changed::new(self, event).changing(before, Value::Null))
    }

    /// What the audit trail tells of it: a member for each setting and for each field.
    fn told(&self) -> Value {
        let mut told = json!({
            "key": self.key, "name": self.name, "plural": self.plural, "kind": self.kind,
            "title_field": self.title_field, "url_pattern": self.url_pattern, "workflow": self.workflow,
        });
        for field in &self.fields {
            told[format!("fields/{}", field.key)] = json!(field);
        }
        told
    }

    /// The field with this key.
    pub fn field(&self, key: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.key.as_str() == key)
    }

    /// The field with this id.
    pub fn field_by_id(&self, id: FieldId) -> Option<&Field> {
        self.fields.iter().find(|field| field.id == id)
    }

    /// The field that names an entry in URLs, if there is one.
    pub fn slug_field(&self) -> Option<&Field> {
        self.fields.iter().find(|field| matches!(field.kind, FieldKind::Slug { .. }))
    }

    /// Whether one of its fields points at entries of the type `key`.
    pub fn points_at(&self, key: &str) -> bool {
        self.fields
            .iter()
            .any(|field| matches!(&field.kind, FieldKind::Relation { target, .. } if target == key))
    }
}

fn invalid(pointer: &str, code: ErrorCode, detail: &str) -> Failure {
    Failure::invalid(ErrorCode::ContentTypeInvalid, vec![Issue::at(pointer, code, detail)])
}

fn build(
    id: ContentTypeId,
    draft: ContentTypeDraft,
    new_field_id: &mut dyn FnMut() -> FieldId,
    built_in: bool,
    created_at: Timestamp,
    version: u64,
) -> Result<ContentType, Failure> {
    let key = |pointer: &str, text: &str| {
        Key::try_new(text)
            .ok_or_else(|| invalid(pointer, ErrorCode::FieldKeyInvalid, "not a well-formed key"))
    };
    let mut fields = Vec::with_capacity(draft.fields.len());
    for (at, field) in draft.fields.into_iter().enumerate() {
        fields.push(Field {
            id: field.id.unwrap_or_else(&mut *new_field_id),
            key: key(&format!("/fields/{at}/key"), &field.key)?,
            label: field.label,
            kind: field.kind,
            required: field.required,
            unique: field.unique,
            localised: field.localised,
            help: field.help,
            default: field.default,
        });
    }
    Ok(ContentType {
        id,
        key: key("/key", &draft.key)?,
        name: draft.name,
        plural: draft.plural,
        kind: draft.kind,
        title_field: key("/title_field", &draft.title_field)?,
        url_pattern: draft.url_pattern,
        workflow: draft.workflow,
        built_in,
        fields,
        created_at,
        version,
    })
}

fn check(draft: &ContentTypeDraft, known_types: &HashSet<String>) -> Result<(), Failure> {
    let mut issues = Vec::new();
    if Key::try_new(&draft.key).is_none() {
        issues.push(Issue::at("/key", ErrorCode::FieldKeyInvalid, "small letters, digits and _, at most 64"));
    }
    issues.extend(text::check_some("/name", &draft.name, ContentType::NAME_MAX).err());
    issues.extend(text::check_some("/plural", &draft.plural, ContentType::NAME_MAX).err());
    if draft.fields.len() > ContentType::FIELDS_MAX {
        let detail = format!("at most {} fields", ContentType::FIELDS_MAX);
        issues.push(Issue::at("/fields", ErrorCode::ValueTooMany, detail));
    }
    check_title(draft, &mut issues);
    check_url(draft, &mut issues);
    let (mut keys, mut ids) = (HashSet::new(), HashSet::new());
    for (at, field) in draft.fields.iter().enumerate() {
        let pointer = format!("/fields/{at}");
        if !keys.insert(field.key.as_str()) {
            issues.push(Issue::at(
                format!("{pointer}/key"),
                ErrorCode::FieldKeyTaken,
                "used by another field",
            ));
        }
        if field.id.is_some_and(|id| !ids.insert(id)) {
            issues.push(Issue::at(
                format!("{pointer}/id"),
                ErrorCode::FieldKeyTaken,
                "used by another field",
            ));
        }
        rules::check(&pointer, field, &draft.key, known_types, &mut issues);
    }
    if issues.is_empty() { Ok(()) } else { Err(Failure::invalid(ErrorCode::ContentTypeInvalid, issues)) }
}

fn check_title(draft: &ContentTypeDraft, issues: &mut Vec<Issue>) {
    let title = draft.fields.iter().find(|field| field.key == draft.title_field);
    if !title.is_some_and(|field| matches!(field.kind, FieldKind::Text { .. })) {
        let detail = "must be the key of a field of kind text";
        issues.push(Issue::at("/title_field", ErrorCode::FieldUnknown, detail));
    }
    if draft.fields.iter().filter(|field| matches!(field.kind, FieldKind::Slug { .. })).count() > 1 {
        issues.push(Issue::at("/fields", ErrorCode::FieldRuleInvalid, "a type has at most one slug"));
    }
}

fn check_url(draft: &ContentTypeDraft, issues: &mut Vec<Issue>) {
    let Some(pattern) = &draft.url_pattern else { return };
    let mut wrong =
        |detail: String| issues.push(Issue::at("/url_pattern", ErrorCode::FieldRuleInvalid, detail));
    if !pattern.starts_with('/')
        || pattern.starts_with("//")
        || pattern.len() > 200
        || pattern.contains(char::is_whitespace)
    {
        return wrong("must begin with one slash and have no spaces".into());
    }
    for place in pattern.split('{').skip(1) {
        let name = place.split('}').next().unwrap_or_default();
        let known = draft
            .fields
            .iter()
            .any(|field| field.key == name && field.kind.is_queryable() && !field.kind.is_list());
        if !known {
            wrong(format!("the type has no plain field {name:?}"));
        }
    }
}

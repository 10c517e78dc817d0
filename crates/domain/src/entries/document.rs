//! The values of an entry, by field id, with a slot per locale. Invariant: a stored value fitted its field when it was
//! written; renaming a field or making it localised moves nothing.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::{
    content_types::{ContentType, Field, Strictness, check_value, references},
    entries::{Claim, Target},
    error::{ErrorCode, Failure, Issue},
    locale::Locale,
};

/// `{ "shared": {field: value}, "locales": { "en": {field: value} } }`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Document {
    #[serde(default)]
    shared: Map<String, Value>,
    #[serde(default)]
    locales: BTreeMap<Locale, Map<String, Value>>,
}

impl Document {
    /// The defaults of a type.
    pub fn of_defaults(content_type: &ContentType, locale: &Locale) -> Self {
        let mut document = Self::default();
        for field in &content_type.fields {
            if let Some(default) = &field.default {
                document.set(field, locale, default.clone());
            }
        }
        document
    }

    /// The value of a field; `null` when it has none.
    pub fn get(&self, field: &Field, locale: &Locale) -> &Value {
        let id = field.id.to_string();
        let localised = self.locales.get(locale).and_then(|values| values.get(&id));
        localised.or_else(|| self.shared.get(&id)).unwrap_or(&Value::Null)
    }

    /// Sets a value that was checked; `null` removes it.
    pub fn set(&mut self, field: &Field, locale: &Locale, value: Value) {
        let id = field.id.to_string();
        let slot =
            if field.localised { self.locales.entry(locale.clone()).or_default() } else { &mut self.shared };
        match value {
            Value::Null => drop(slot.remove(&id)),
            value => drop(slot.insert(id, value)),
        }
    }

    /// Takes in values by field key. Nothing is changed when anything is wrong.
    ///
    /// # Errors
    /// `entry.invalid` with an issue at `/fields/<key>` for everything that is wrong.
    pub fn apply(
        &mut self,
        content_type: &ContentType,
        locale: &Locale,
        patch: Map<String, Value>,
    ) -> Result<(), Failure> {
        let mut issues = Vec::new();
        let mut checked = Vec::new();
        for (key, value) in patch {
            let pointer = format!("/fields/{}", key.replace('~', "~0").replace('/', "~1"));
            let Some(field) = content_type.field(&key) else {
                let detail = format!("{} has no field of this name", content_type.name);
                issues.push(Issue::at(pointer, ErrorCode::FieldUnknown, detail));
                continue;
            };
            match check_value(field, &pointer, &value, Strictness::Draft) {
                Ok(value) => checked.push((field, value)),
                Err(found) => issues.extend(found),
            }
        }
        if !issues.is_empty() {
            return Err(Failure::invalid(ErrorCode::EntryInvalid, issues));
        }
        checked.into_iter().for_each(|(field, value)| self.set(field, locale, value));
        Ok(())
    }

    /// Checks everything that publishing asks for.
    ///
    /// # Errors
    /// `entry.invalid` with an issue at `/fields/<key>` for everything that is wrong.
    pub fn check_complete(&self, content_type: &ContentType, locale: &Locale) -> Result<(), Failure> {
        let issues: Vec<_> = content_type
            .fields
            .iter()
            .filter_map(|field| {
                let pointer = format!("/fields/{}", field.key);
                check_value(field, &pointer, self.get(field, locale), Strictness::Publish).err()
            })
            .flatten()
            .collect();
        if issues.is_empty() { Ok(()) } else { Err(Failure::invalid(ErrorCode::EntryInvalid, issues)) }
    }

    /// Every field by key, in the order of the type; `null` where there is no value.
    pub fn by_key(&self, content_type: &ContentType, locale: &Locale) -> Map<String, Value> {
        let value = |field: &Field| (field.key.to_string(), self.get(field, locale).clone());
        content_type.fields.iter().map(value).collect()
    }

    /// What names the entry in lists; empty while nothing does.
    pub fn title(&self, content_type: &ContentType, locale: &Locale) -> String {
        self.text(content_type.field(content_type.title_field.as_str()), locale).unwrap_or_default()
    }

    /// The entry's slug.
    pub fn slug(&self, content_type: &ContentType, locale: &Locale) -> Option<String> {
        self.text(content_type.slug_field(), locale)
    }

    /// The values that no other entry of the type may have.
    pub fn claims(&self, content_type: &ContentType, locale: &Locale) -> Vec<Claim> {
        let unique = content_type.fields.iter().filter(|field| field.unique);
        unique
            .filter_map(|field| {
                let value = match self.get(field, locale) {
                    Value::String(text) if text.is_empty() => return None,
                    Value::String(text) => text.clone(),
                    Value::Null => return None,
                    other => other.to_string(),
                };
                Some(Claim { field: field.id, key: field.key.to_string(), value })
            })
            .collect()
    }

    /// What it points at, each with the field that does.
    pub fn references(
        &self,
        content_type: &ContentType,
        locale: &Locale,
    ) -> Vec<(crate::ids::FieldId, Target)> {
        let mut found = Vec::new();
        for field in &content_type.fields {
            let (entries, assets) = references(field, self.get(field, locale));
            found.extend(entries.into_iter().map(|id| (field.id, Target::Entry(id))));
            found.extend(assets.into_iter().map(|id| (field.id, Target::Asset(id))));
        }
        found.sort_unstable();
        found.dedup();
        found
    }

    fn text(&self, field: Option<&Field>, locale: &Locale) -> Option<String> {
        let text = self.get(field?, locale).as_str()?;
        (!text.is_empty()).then(|| text.to_owned())
    }
}

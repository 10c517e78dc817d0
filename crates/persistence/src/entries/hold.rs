//! Holds values against other entries. Invariant: a value of a unique field has one holder per type and locale, for as
//! long as its draft or its live version has it.
//!
//! A failed insert would end a transaction on PostgreSQL, so a claim is inserted where nobody holds the value, and then
//! it is asked who does.

use std::{borrow::Cow, collections::BTreeMap};

use galley_domain::{
    entries::{Claim, Entry, EntryIndex, LiveChange},
    ids::{ContentTypeId, EntryId, FieldId},
    locale::Locale,
    storage::StorageError,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, Condition, QueryFilter, QuerySelect, Select};
use uuid::Uuid;

use super::claims::{ActiveModel, Column, Entity};
use crate::{error::failed, writer::SqlWriter};

/// How much of a value stands in the index as it is, in bytes; PostgreSQL takes 2,704 for a whole row of it.
const KEPT: usize = 2_000;

/// Field and value.
type Held = (Uuid, String);

/// What holds a value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct By {
    draft: bool,
    live: bool,
}

impl SqlWriter {
    /// Makes the entry hold what its index says and nothing else.
    pub(super) async fn hold(
        &self,
        entry: &Entry,
        index: &EntryIndex,
        new: bool,
    ) -> Result<(), StorageError> {
        let present = if new { BTreeMap::new() } else { self.held(entry.id, &index.locale).await? };
        let wanted = wanted(&present, index);
        let gone = present.keys().filter(|held| !wanted.contains_key(*held));
        let gone: Vec<_> = gone.collect();
        if !gone.is_empty() {
            let these = gone.into_iter().fold(Condition::any(), |any, held| any.add(is(held)));
            let rows = self.scope.delete::<Entity>().filter(of(entry.id, &index.locale)).filter(these);
            rows.exec(&self.tx).await.map_err(failed)?;
        }
        for (held, by) in &wanted {
            if present.get(held).is_some_and(|before| before != by) {
                let row = ActiveModel { draft: Set(by.draft), live: Set(by.live), ..Default::default() };
                let rows = self.scope.update::<Entity>().set(row);
                let rows = rows.filter(of(entry.id, &index.locale)).filter(is(held));
                rows.exec(&self.tx).await.map_err(failed)?;
            }
        }
        let missing: Vec<_> = wanted.into_iter().filter(|(held, _)| !present.contains_key(held)).collect();
        self.claim(entry, index, missing).await
    }

    /// Who holds `value` of a unique field.
    pub(super) async fn holder_of(
        &self,
        content_type: ContentTypeId,
        field: FieldId,
        locale: &Locale,
        value: &str,
    ) -> Result<Option<Uuid>, StorageError> {
        let held = (field.0, key(value).into_owned());
        let holders = self.claims(content_type, locale).filter(is(&held));
        holders.select_only().column(Column::EntryId).into_tuple().one(&self.tx).await.map_err(failed)
    }

    async fn held(&self, entry: EntryId, locale: &Locale) -> Result<BTreeMap<Held, By>, StorageError> {
        let rows =
            self.scope.find::<Entity>().filter(of(entry, locale)).all(&self.tx).await.map_err(failed)?;
        let held =
            rows.into_iter().map(|row| ((row.field_id, row.value), By { draft: row.draft, live: row.live }));
        Ok(held.collect())
    }

    /// Adds claims, which come in one order everywhere so that two transactions do not wait for each other.
    async fn claim(
        &self,
        entry: &Entry,
        index: &EntryIndex,
        missing: Vec<(Held, By)>,
    ) -> Result<(), StorageError> {
        if missing.is_empty() {
            return Ok(());
        }
        let row = |((field, value), by): &(Held, By)| ActiveModel {
            content_type_id: Set(entry.content_type.0),
            field_id: Set(*field),
            locale: Set(index.locale.to_string()),
            value: Set(value.clone()),
            entry_id: Set(entry.id.0),
            draft: Set(by.draft),
            live: Set(by.live),
            ..Default::default()
        };
        let added = self.scope.insert_missing(&self.tx, missing.iter().map(row).collect()).await?;
        if added == missing.len() as u64 {
            return Ok(());
        }
        let these = missing.iter().fold(Condition::any(), |any, (held, _)| any.add(is(held)));
        let mine = self.claims(entry.content_type, &index.locale).filter(these);
        let mine: Vec<Held> = mine
            .filter(Column::EntryId.eq(entry.id.0))
            .select_only()
            .columns([Column::FieldId, Column::Value])
            .into_tuple()
            .all(&self.tx)
            .await
            .map_err(failed)?;
        let lost = missing.iter().map(|(held, _)| held).find(|held| !mine.contains(held));
        let lost = lost.and_then(|(field, _)| index.claims.iter().find(|claim| claim.field.0 == *field));
        Err(StorageError::Taken {
            what: format!("entry.{}", lost.map_or("value", |claim| claim.key.as_str())),
        })
    }

    fn claims(&self, content_type: ContentTypeId, locale: &Locale) -> Select<Entity> {
        let claims = self.scope.find::<Entity>().filter(Column::ContentTypeId.eq(content_type.0));
        claims.filter(Column::Locale.eq(locale.as_str()))
    }
}

/// What an entry is to hold that holds `present`.
fn wanted(present: &BTreeMap<Held, By>, index: &EntryIndex) -> BTreeMap<Held, By> {
    let mut wanted: BTreeMap<Held, By> = BTreeMap::new();
    for Claim { field, value, .. } in &index.claims {
        let live = index.live == LiveChange::Adopt;
        wanted.insert((field.0, key(value).into_owned()), By { draft: true, live });
    }
    if index.live == LiveChange::Keep {
        for (held, _) in present.iter().filter(|(_, by)| by.live) {
            wanted.entry(held.clone()).or_default().live = true;
        }
    }
    wanted
}

/// A value as it stands in the index: itself, or its beginning with what tells it from others that begin so.
pub(super) fn key(value: &str) -> Cow<'_, str> {
    if value.len() <= KEPT {
        return Cow::Borrowed(value);
    }
    let kept = &value[..value.floor_char_boundary(KEPT)];
    // FNV-1a: the same on every machine and in every release.
    let hash = value.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    });
    Cow::Owned(format!("{kept}\u{1f}{:x}\u{1f}{hash:016x}", value.len()))
}

fn of(entry: EntryId, locale: &Locale) -> Condition {
    Condition::all().add(Column::EntryId.eq(entry.0)).add(Column::Locale.eq(locale.as_str()))
}

fn is((field, value): &Held) -> Condition {
    Condition::all().add(Column::FieldId.eq(*field)).add(Column::Value.eq(value.as_str()))
}

//! Published documents as rows and back. Invariant: no two values of a document under one path are alike.

use std::collections::HashMap;

use galley_domain::{
    delivery::{IndexedValue, Published, PublishedRow, Scalar},
    ids::EntryId,
    storage::StorageError,
};
use sea_orm::{ActiveValue::Set, DbErr, QueryResult};

use super::{shows, table, text, values};
use crate::{entries::target, error::unreadable, fold::fold};

/// The document of a row that was selected as entry, document and, where wanted, sources. Columns are read by their
/// places, which costs less than by their names.
pub(super) fn published_row(row: &QueryResult, with_sources: bool) -> Result<PublishedRow, DbErr> {
    Ok(PublishedRow {
        entry: EntryId(row.try_get_by_index(0)?),
        document: row.try_get_by_index(1)?,
        sources: if with_sources { row.try_get_by_index(2)? } else { None },
    })
}

/// The row of a document.
pub(super) fn document(published: &Published) -> Result<table::ActiveModel, StorageError> {
    Ok(table::ActiveModel {
        entry_id: Set(published.entry.0),
        locale: Set(published.locale.to_string()),
        content_type_id: Set(published.content_type.0),
        version: Set(i32::try_from(published.version).map_err(unreadable)?),
        slug: Set(published.slug.clone()),
        url: Set(published.url.clone()),
        published_at: Set(published.published_at),
        updated_at: Set(published.updated_at),
        document: Set(serde_json::to_string(&published.document).map_err(unreadable)?),
        sources: Set(serde_json::to_string(&published.sources).map_err(unreadable)?),
        ..Default::default()
    })
}

/// The rows of what a document can be found by; those of one path are numbered from 0.
pub(super) fn values(published: &Published) -> Vec<values::ActiveModel> {
    let mut by_path: HashMap<&str, Vec<&Scalar>> = HashMap::new();
    let mut rows = Vec::with_capacity(published.values.len());
    for IndexedValue { path, value } in &published.values {
        let known = by_path.entry(path).or_default();
        if known.contains(&value) {
            continue;
        }
        let position = i32::try_from(known.len()).unwrap_or(i32::MAX);
        known.push(value);
        rows.push(values::ActiveModel {
            entry_id: Set(published.entry.0),
            locale: Set(published.locale.to_string()),
            path: Set(path.clone()),
            position: Set(position),
            content_type_id: Set(published.content_type.0),
            published_at: Set(published.published_at),
            ..scalar(value)
        });
    }
    rows
}

fn scalar(value: &Scalar) -> values::ActiveModel {
    let (mut sort_value, mut number_value, mut text_value, mut folded_value) = (None, None, None, None);
    match value {
        Scalar::Text(text) => {
            let (start, folded) = (text::indexed(text), fold(text));
            sort_value = Some(start.to_owned());
            text_value = (start != text).then(|| text.clone());
            folded_value = (folded != *text).then_some(folded);
        }
        Scalar::Number(number) => number_value = Some(number + 0.0),
        Scalar::Boolean(yes) => number_value = Some(if *yes { 1.0 } else { 0.0 }),
    }
    values::ActiveModel {
        sort_value: Set(sort_value),
        number_value: Set(number_value),
        text_value: Set(text_value),
        folded_value: Set(folded_value),
        ..Default::default()
    }
}

/// The rows of what a document shows.
pub(super) fn shows(published: &Published) -> Vec<shows::ActiveModel> {
    let mut targets = published.shows.clone();
    targets.sort_unstable();
    targets.dedup();
    let row = |shown| {
        let (kind, id) = target::columns(shown);
        shows::ActiveModel {
            entry_id: Set(published.entry.0),
            locale: Set(published.locale.to_string()),
            target_kind: Set(kind.to_owned()),
            target_id: Set(id),
            ..Default::default()
        }
    };
    targets.into_iter().map(row).collect()
}

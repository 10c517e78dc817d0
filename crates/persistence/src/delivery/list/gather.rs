//! A page as one row: what its documents have in common with their number is gathered by the database and cut apart
//! here. Invariant: pieces are cut by the lengths that the database counted, so nothing in a document can move a cut.
//!
//! A row of its own for each document costs more than reading it: each passes from the database's thread or process to
//! ours alone.

use galley_domain::{delivery::PublishedRow, ids::EntryId, page::Paged, storage::StorageError};
use sea_orm::{DbErr, QueryResult, TryGetable};
use uuid::Uuid;

use crate::{
    error::{broken, failed, unreadable},
    scope::counted,
};

/// The columns, in the order of `Dialect::gathered`; all but the total are absent on an empty page.
struct Gathered {
    total: i64,
    ids: Option<String>,
    lengths: Option<String>,
    documents: Option<String>,
    source_lengths: Option<String>,
    sources: Option<String>,
}

impl Gathered {
    fn of(row: &QueryResult, with_sources: bool) -> Result<Self, DbErr> {
        let source = |at| if with_sources { text(row, at) } else { Ok(None) };
        Ok(Self {
            total: row.try_get_by_index(0)?,
            ids: text(row, 1)?,
            lengths: text(row, 2)?,
            documents: text(row, 3)?,
            source_lengths: source(4)?,
            sources: source(5)?,
        })
    }
}

fn text(row: &QueryResult, at: usize) -> Result<Option<String>, DbErr> {
    Option::<String>::try_get_by_index(row, at).map_err(Into::into)
}

/// The page in the one row of a list's statement.
pub(in crate::delivery) fn page(
    row: &QueryResult,
    with_sources: bool,
) -> Result<Paged<PublishedRow>, StorageError> {
    let row = Gathered::of(row, with_sources).map_err(failed)?;
    let total = counted(row.total)?;
    let (Some(ids), Some(lengths), Some(documents)) = (&row.ids, &row.lengths, &row.documents) else {
        return Ok(Paged { items: Vec::new(), total });
    };
    let documents = cut(lengths, documents)?;
    let sources = match (&row.source_lengths, &row.sources) {
        (Some(lengths), Some(sources)) => cut(lengths, sources)?.into_iter().map(Some).collect(),
        (None, _) | (_, None) => vec![None; documents.len()],
    };
    let parts = ids.split(',').zip(documents).zip(sources);
    let items = parts.map(|((id, document), source)| {
        Ok(PublishedRow {
            entry: EntryId(Uuid::parse_str(id).map_err(unreadable)?),
            document: document.to_owned(),
            sources: source.map(str::to_owned),
        })
    });
    Ok(Paged { items: items.collect::<Result<_, StorageError>>()?, total })
}

/// The pieces of `whole`, whose lengths in bytes are given comma separated.
fn cut<'a>(lengths: &str, whole: &'a str) -> Result<Vec<&'a str>, StorageError> {
    let mut rest = whole;
    let pieces = lengths.split(',').map(|length| {
        let length = length.parse().map_err(unreadable)?;
        let (piece, after) = rest.split_at_checked(length).ok_or_else(unfit)?;
        rest = after;
        Ok(piece)
    });
    let pieces = pieces.collect::<Result<_, StorageError>>()?;
    if rest.is_empty() { Ok(pieces) } else { Err(unfit()) }
}

fn unfit() -> StorageError {
    broken("the documents of a page do not have the lengths that were counted")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_are_cut_by_their_bytes() {
        assert_eq!(cut("3,0,2", "aé,;").unwrap(), ["aé", "", ",;"]);
        for (lengths, whole) in [("2,2", "aé,"), ("3", "aé,"), ("9", "abc"), ("x", "abc"), ("-1", "abc")] {
            assert!(cut(lengths, whole).is_err(), "{lengths} of {whole}");
        }
    }
}

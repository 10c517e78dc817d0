//! How many entries stand where, counted in one statement. Invariant: a stage counts the same entries as a list of
//! that stage shows; a changed one counts for its stage too.

use galley_domain::{
    entries::{EntryCounts, EntryFilter, Stage},
    storage::StorageError,
};
use sea_orm::{
    ColumnTrait, QuerySelect, QueryTrait,
    sea_query::{Expr, ExprTrait},
};

use super::{
    map, states,
    table::{Column, Entity},
};
use crate::{error::failed, reader::SqlReader, scope::counted};

/// Entries that stand in one place.
struct Group {
    stage: Stage,
    live: bool,
    trashed: bool,
    count: u64,
}

/// Every place with its entries.
pub(super) struct Counts(Vec<Group>);

impl Counts {
    /// Counts what fits the filter without stage and trash.
    pub async fn of(reader: &SqlReader, filter: &EntryFilter) -> Result<Self, StorageError> {
        let live = || states::Column::LiveVersion.is_not_null();
        let trashed = || Column::TrashedAt.is_not_null();
        let mut groups = reader
            .matching(filter)
            .select_only()
            .column(states::Column::Stage)
            .expr(live())
            .expr(trashed())
            .expr(Expr::col((Entity, Column::Id)).count());
        QueryTrait::query(&mut groups)
            .group_by_col((states::Entity, states::Column::Stage))
            .add_group_by([live(), trashed()]);
        type Found = (Option<String>, bool, bool, i64);
        let rows = groups.into_tuple::<Found>().all(&reader.db).await.map_err(failed)?;
        let group = |(stage, live, trashed, count): Found| {
            let stage = stage.as_deref().map_or(Ok(Stage::Draft), map::stage)?;
            Ok(Group { stage, live, trashed, count: counted(count)? })
        };
        rows.into_iter().map(group).collect::<Result<_, _>>().map(Self)
    }

    /// How many fit the whole filter.
    pub fn total(&self, filter: &EntryFilter) -> u64 {
        self.sum(|group| {
            group.trashed == filter.trashed
                && filter.stage.is_none_or(|stage| group.stage == stage)
                && (!filter.changed || group.changed())
        })
    }

    /// The counts by name.
    pub fn by_name(&self) -> EntryCounts {
        let at = |stage| self.sum(|group| !group.trashed && group.stage == stage);
        EntryCounts {
            all: self.sum(|group| !group.trashed),
            draft: at(Stage::Draft),
            in_review: at(Stage::InReview),
            approved: at(Stage::Approved),
            published: at(Stage::Published),
            changed: self.sum(|group| !group.trashed && group.changed()),
            archived: at(Stage::Archived),
            trashed: self.sum(|group| group.trashed),
        }
    }

    fn sum(&self, counts: impl Fn(&Group) -> bool) -> u64 {
        self.0.iter().filter(|group| counts(group)).map(|group| group.count).sum()
    }
}

impl Group {
    fn changed(&self) -> bool {
        self.live && self.stage != Stage::Published
    }
}

//! Pages of entries: the page, the counts beside it, and the authors of the page, each in one statement. Invariant: the
//! total is one of the counts, so they agree.

use std::collections::HashMap;

use galley_domain::{
    clock::Timestamp,
    entries::{EntryFilter, EntryPage, EntrySort, EntrySummary, Stage},
    ids::{ContentTypeId, EntryId, UserId},
    locale::Locale,
    page::{PageRequest, Paged},
    storage::StorageError,
};
use sea_orm::{
    ColumnTrait, Condition, FromQueryResult, Order, QueryFilter, QueryOrder, QuerySelect, QueryTrait, Select,
    sea_query::{Expr, ExprTrait, NullOrdering},
};
use uuid::Uuid;

use super::{
    counts::Counts,
    joins, map, references, states,
    table::{Column, Entity},
    target,
};
use crate::{
    accounts::table as user, content_types::table as kind, error::failed, fold::fold, reader::SqlReader,
    scope::counted,
};

/// The key of the type whose entries are authors.
const AUTHOR: &str = "author";

#[derive(FromQueryResult)]
struct Row {
    id: Uuid,
    content_type_id: Uuid,
    title: Option<String>,
    slug: Option<String>,
    stage: Option<String>,
    live_version: Option<i32>,
    owner_id: Option<Uuid>,
    owner_name: Option<String>,
    updated_at: Timestamp,
    published_at: Option<Timestamp>,
    trashed_at: Option<Timestamp>,
    version: i64,
}

impl SqlReader {
    /// A page with counts.
    pub(super) async fn page_of_entries(
        &self,
        filter: &EntryFilter,
        sort: EntrySort,
        page: PageRequest,
    ) -> Result<EntryPage, StorageError> {
        let counts = Counts::of(self, filter).await?;
        let rows = ordered(standing(self.matching(filter), filter), sort)
            .select_only()
            .columns([Column::Id, Column::ContentTypeId, Column::OwnerId, Column::UpdatedAt])
            .columns([Column::TrashedAt, Column::Version])
            .columns([states::Column::Title, states::Column::Slug, states::Column::Stage])
            .columns([states::Column::LiveVersion, states::Column::PublishedAt])
            .column_as(user::Column::Name, "owner_name")
            .offset(page.offset())
            .limit(u64::from(page.per_page()));
        let rows = joins::with_owner(rows).into_model::<Row>().all(&self.db).await.map_err(failed)?;
        let ids = rows.iter().map(|row| row.id).collect();
        let mut authors = self.authors(ids, &filter.locale).await?;
        let item = |row: Row| {
            let authors = authors.remove(&row.id).unwrap_or_default();
            summary(row, authors)
        };
        let items = rows.into_iter().map(item).collect::<Result<_, _>>()?;
        Ok(EntryPage { page: Paged { items, total: counts.total(filter) }, counts: counts.by_name() })
    }

    /// The entries that fit the filter apart from where they stand, joined with their states.
    pub(super) fn matching(&self, filter: &EntryFilter) -> Select<Entity> {
        let mut entries = joins::with_state(self.scope.find::<Entity>(), &filter.locale);
        if let Some(content_type) = filter.content_type {
            entries = entries.filter(Column::ContentTypeId.eq(content_type.0));
        }
        if let Some(owner) = filter.owner {
            entries = entries.filter(Column::OwnerId.eq(owner.0));
        }
        if let Some(text) = &filter.text {
            let title = Expr::col((states::Entity, states::Column::TitleKey));
            entries = entries.filter(self.dialect.contains(title, &fold(text)));
        }
        for pointed_at in &filter.points_at {
            let pointing = self
                .scope
                .find::<references::Entity>()
                .select_only()
                .filter(references::Column::TargetKind.eq(target::ENTRY))
                .filter(references::Column::TargetId.eq(pointed_at.0))
                .filter(references::Column::Locale.eq(filter.locale.as_str()))
                .into_query();
            let entry = Expr::col((references::Entity, references::Column::EntryId));
            entries = entries.filter(self.dialect.among(Expr::col((Entity, Column::Id)), pointing, entry));
        }
        entries
    }

    /// The authors that these entries point at, by title.
    async fn authors(
        &self,
        ids: Vec<Uuid>,
        locale: &Locale,
    ) -> Result<HashMap<Uuid, Vec<(EntryId, String)>>, StorageError> {
        let pointer = |column| Expr::col((references::Entity, column));
        let pointed_at = Condition::all()
            .add(pointer(references::Column::TenantId).equals((Entity, Column::TenantId)))
            .add(pointer(references::Column::TargetId).equals((Entity, Column::Id)));
        let authors = self
            .scope
            .find::<kind::Entity>()
            .select_only()
            .column(kind::Column::Id)
            .filter(kind::Column::Key.eq(AUTHOR));
        let mut found = joins::with_state(self.scope.find_any::<Entity>(), locale)
            .select_only()
            .column(references::Column::EntryId)
            .column(Column::Id)
            .column(states::Column::Title)
            .column(states::Column::TitleKey)
            .distinct()
            .filter(Column::ContentTypeId.in_subquery(authors.into_query()))
            .filter(references::Column::EntryId.is_in(ids))
            .filter(references::Column::Locale.eq(locale.as_str()))
            .filter(references::Column::TargetKind.eq(target::ENTRY))
            .order_by_asc(states::Column::TitleKey)
            .order_by_asc(Column::Id);
        QueryTrait::query(&mut found).inner_join(references::Entity, pointed_at);
        type Found = (Uuid, Uuid, Option<String>, Option<String>);
        let rows = found.into_tuple::<Found>().all(&self.db).await.map_err(failed)?;
        let mut authors: HashMap<Uuid, Vec<_>> = HashMap::new();
        for (entry, author, title, _) in rows {
            authors.entry(entry).or_default().push((EntryId(author), title.unwrap_or_default()));
        }
        Ok(authors)
    }
}

/// Those that stand where the filter wants them.
fn standing(mut entries: Select<Entity>, filter: &EntryFilter) -> Select<Entity> {
    let trashed = Column::TrashedAt;
    entries = entries.filter(if filter.trashed { trashed.is_not_null() } else { trashed.is_null() });
    if let Some(stage) = filter.stage {
        let here = states::Column::Stage.eq(stage.as_str());
        // An entry that has nothing in this locale stands at the beginning.
        let nowhere = states::Column::Stage.is_null();
        entries = entries.filter(if stage == Stage::Draft { here.or(nowhere) } else { here });
    }
    if filter.changed {
        entries = entries
            .filter(states::Column::LiveVersion.is_not_null())
            .filter(states::Column::Stage.ne(Stage::Published.as_str()));
    }
    entries
}

fn ordered(entries: Select<Entity>, sort: EntrySort) -> Select<Entity> {
    let (title, published) = (states::Column::TitleKey, states::Column::PublishedAt);
    let entries = match sort {
        EntrySort::UpdatedDesc => entries.order_by_desc(Column::UpdatedAt),
        EntrySort::UpdatedAsc => entries.order_by_asc(Column::UpdatedAt),
        EntrySort::CreatedDesc => entries.order_by_desc(Column::CreatedAt),
        EntrySort::CreatedAsc => entries.order_by_asc(Column::CreatedAt),
        EntrySort::TitleAsc => entries.order_by_with_nulls(title, Order::Asc, NullOrdering::Last),
        EntrySort::TitleDesc => entries.order_by_with_nulls(title, Order::Desc, NullOrdering::Last),
        EntrySort::PublishedDesc => entries.order_by_with_nulls(published, Order::Desc, NullOrdering::Last),
        EntrySort::PublishedAsc => entries.order_by_with_nulls(published, Order::Asc, NullOrdering::Last),
    };
    entries.order_by_desc(Column::Id)
}

fn summary(row: Row, authors: Vec<(EntryId, String)>) -> Result<EntrySummary, StorageError> {
    Ok(EntrySummary {
        id: EntryId(row.id),
        content_type: ContentTypeId(row.content_type_id),
        title: row.title.unwrap_or_default(),
        slug: row.slug,
        stage: row.stage.as_deref().map_or(Ok(Stage::Draft), map::stage)?,
        live: row.live_version.is_some(),
        owner: row.owner_id.map(UserId),
        owner_name: row.owner_name,
        authors,
        updated_at: row.updated_at,
        published_at: row.published_at,
        trashed_at: row.trashed_at,
        version: counted(row.version)?,
    })
}

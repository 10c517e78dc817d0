import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContentType, EntrySummary } from '@/api';
import { contentTypes } from '@/features/content_types';
import { ErrorPanel, Page, Pagination, SkeletonRows } from '@/ui';
import { BulkBar } from '../components/BulkBar';
import { EntriesEmpty } from '../components/EntriesEmpty';
import { EntryFilters } from '../components/EntryFilters';
import { EntryTable } from '../components/EntryTable';
import { NewEntry } from '../components/NewEntry';
import { StateFilter } from '../components/StateFilter';
import { entryList } from '../queries';
import { DEFAULT_SORT, type EntrySearch } from '../search';

export const PER_PAGE = 25;

interface EntriesScreenProps {
  /** Without one, entries of every type are listed. */
  typeKey?: string;
  search: EntrySearch;
  onSearch: (search: EntrySearch) => void;
}

export function EntriesScreen({ typeKey, search, onSearch }: EntriesScreenProps) {
  const { t } = useTranslation('entries');
  const types = useQuery(contentTypes()).data;
  const type = types?.find((one) => one.key === typeKey);
  const list = useQuery(
    entryList({ sort: DEFAULT_SORT, ...search, type: typeKey ?? search.type, per_page: PER_PAGE }),
  );
  const page = list.data;
  const change = (next: Partial<EntrySearch>) => onSearch({ ...search, page: undefined, ...next });
  const states = type?.workflow !== false;
  return (
    <Page
      title={title(type, typeKey) ?? t('title.all')}
      count={page?.meta.total}
      actions={<NewEntry types={type === undefined ? (typeKey === undefined ? types : []) : [type]} />}
    >
      {states ? (
        <StateFilter
          counts={page?.meta.counts}
          active={search.state}
          onChange={(state) => change({ state })}
        />
      ) : null}
      <Selected key={JSON.stringify([typeKey, search])} rows={page?.data ?? []}>
        {(selected, select) => (
          <>
            {selected.length > 0 ? (
              <BulkBar entries={selected} onClear={() => select(new Set())} />
            ) : (
              <EntryFilters type={type} types={types} search={search} onChange={change} />
            )}
            {list.isPending ? <SkeletonRows /> : null}
            {list.isError ? (
              <ErrorPanel title={t('list.failed')} error={list.error} onRetry={() => void list.refetch()} />
            ) : null}
            {page?.data.length === 0 ? (
              <EntriesEmpty type={type} search={search} onClear={() => onSearch({ sort: search.sort })} />
            ) : null}
            {page !== undefined && page.data.length > 0 ? (
              <EntryTable
                rows={page.data}
                type={type}
                types={types}
                sort={search.sort ?? DEFAULT_SORT}
                onSort={(sort) => change({ sort: sort === DEFAULT_SORT ? undefined : sort })}
                selected={new Set(selected.map((entry) => entry.id))}
                onSelect={select}
                busy={list.isPlaceholderData}
              />
            ) : null}
          </>
        )}
      </Selected>
      {page === undefined ? null : (
        <Pagination
          page={page.meta.page}
          perPage={page.meta.per_page}
          total={page.meta.total}
          onChange={(next) => onSearch({ ...search, page: next === 1 ? undefined : next })}
        />
      )}
    </Page>
  );
}

function title(type: ContentType | undefined, typeKey: string | undefined): string | undefined {
  return type?.plural ?? typeKey;
}

interface SelectedProps {
  rows: EntrySummary[];
  children: (selected: EntrySummary[], select: (ids: ReadonlySet<string>) => void) => React.ReactNode;
}

/** What is ticked belongs to the list as it is filtered now; another filter starts afresh. */
function Selected({ rows, children }: SelectedProps) {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  return children(
    rows.filter((row) => ids.has(row.id)),
    setIds,
  );
}

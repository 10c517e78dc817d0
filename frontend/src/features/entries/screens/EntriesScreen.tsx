import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { contentTypes } from '@/features/content_types';
import { ErrorPanel, Page, Pagination, SkeletonRows } from '@/ui';
import { BulkBar } from '../components/BulkBar';
import { EntriesEmpty } from '../components/EntriesEmpty';
import { EntryFilters } from '../components/EntryFilters';
import { EntryTable } from '../components/EntryTable';
import { NewEntry } from '../components/NewEntry';
import { StateFilter } from '../components/StateFilter';
import { useSelection } from '../components/useSelection';
import { entryList } from '../queries';
import { DEFAULT_SORT, type EntrySearch } from '../search';

const PER_PAGE = 25;

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
  const sort = search.sort ?? DEFAULT_SORT;
  const list = useQuery(entryList({ ...search, sort, type: typeKey ?? search.type, per_page: PER_PAGE }));
  const page = list.data;
  const rows = page?.data ?? [];
  const selection = useSelection(rows, JSON.stringify([typeKey, search]));
  const change = (next: Partial<EntrySearch>) => onSearch({ ...search, page: undefined, ...next });
  const ofType = type === undefined ? [] : [type];
  return (
    <Page
      title={type?.plural ?? typeKey ?? t('title.all')}
      count={page?.meta.total}
      actions={<NewEntry types={typeKey === undefined ? types : ofType} />}
    >
      {type?.workflow === false ? null : (
        <StateFilter
          counts={page?.meta.counts}
          active={search.state}
          onChange={(state) => change({ state })}
        />
      )}
      {selection.chosen.length > 0 ? (
        <BulkBar entries={selection.chosen} onClear={selection.clear} />
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
      {rows.length > 0 ? (
        <EntryTable
          rows={rows}
          type={type}
          types={types}
          sort={sort}
          onSort={(next) => change({ sort: next === DEFAULT_SORT ? undefined : next })}
          selected={selection.ids}
          onSelect={selection.select}
          busy={list.isPlaceholderData}
        />
      ) : null}
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

import { useTranslation } from 'react-i18next';
import type { ContentType, EntrySummary } from '@/api';
import { type Column, DataTable, RelativeTime, StatusMark, useFormat } from '@/ui';
import type { EntrySort } from '../search';
import { EntryCard } from './EntryCard';
import { EntryMenu } from './EntryMenu';
import { EntryTitle } from './EntryTitle';
import { SortHeader, type SortKey } from './SortHeader';

interface EntryTableProps {
  rows: EntrySummary[];
  type: ContentType | undefined;
  types: ContentType[] | undefined;
  sort: EntrySort;
  onSort: (sort: EntrySort) => void;
  selected: ReadonlySet<string>;
  onSelect: (ids: ReadonlySet<string>) => void;
  busy: boolean;
}

function direction(sort: EntrySort, by: SortKey): 'ascending' | 'descending' | undefined {
  if (sort === by) return 'ascending';
  return sort === `-${by}` ? 'descending' : undefined;
}

export function EntryTable({ rows, type, types, sort, onSort, selected, onSelect, busy }: EntryTableProps) {
  const { t } = useTranslation('entries');
  const format = useFormat();
  const nameOf = (key: string) => types?.find((one) => one.key === key)?.name ?? key;
  const sortable = (by: SortKey, label: string, first: EntrySort) => ({
    header: <SortHeader label={label} by={by} first={first} sort={sort} onSort={onSort} />,
    sort: direction(sort, by),
  });
  const people = (entry: EntrySummary) =>
    entry.authors.length > 0 ? format.list(entry.authors.map((author) => author.title)) : entry.owner.name;
  const columns: Column<EntrySummary>[] = [
    {
      key: 'title',
      ...sortable('title', t('column.title'), 'title'),
      cell: (entry) => <EntryTitle entry={entry} />,
    },
    ...(type?.workflow === false
      ? []
      : [
          {
            key: 'state',
            header: t('column.state'),
            width: '150px',
            cell: (entry: EntrySummary) => <StatusMark status={entry.state} />,
          },
        ]),
    ...(type === undefined
      ? [
          {
            key: 'type',
            header: t('column.type'),
            width: '110px',
            cell: (entry: EntrySummary) => nameOf(entry.type),
          },
        ]
      : []),
    { key: 'author', header: t('column.author'), width: '180px', cell: people },
    {
      key: 'updated',
      ...sortable('updated_at', t('column.updated'), '-updated_at'),
      width: '130px',
      cell: (entry) => <RelativeTime iso={entry.updated_at} />,
    },
    { key: 'menu', header: null, width: '40px', align: 'end', cell: (entry) => <EntryMenu entry={entry} /> },
  ];
  return (
    <DataTable
      caption={type?.plural ?? t('title.all')}
      rows={rows}
      rowKey={(entry) => entry.id}
      columns={columns}
      card={(entry) => (
        <EntryCard
          entry={entry}
          kind={type === undefined ? nameOf(entry.type) : undefined}
          people={people(entry)}
        />
      )}
      selection={{ selected, onChange: onSelect, name: (entry) => entry.title || t('untitled') }}
      busy={busy}
    />
  );
}

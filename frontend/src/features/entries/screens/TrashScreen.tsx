import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntrySummary } from '@/api';
import { contentTypes } from '@/features/content_types';
import { useCan } from '@/features/sessions';
import {
  type Column,
  DataTable,
  EmptyState,
  ErrorPanel,
  Page,
  Pagination,
  RelativeTime,
  SkeletonRows,
} from '@/ui';
import titles from '../components/EntryTitle.module.css';
import { PurgeDialog } from '../components/PurgeDialog';
import { useRecover } from '../components/useRecover';
import { entryList } from '../queries';

const PER_PAGE = 25;

interface TrashScreenProps {
  page: number;
  onPage: (page: number) => void;
}

export function TrashScreen({ page, onPage }: TrashScreenProps) {
  const { t } = useTranslation('entries');
  const list = useQuery(entryList({ trashed: true, page, per_page: PER_PAGE, sort: '-updated_at' }));
  const types = useQuery(contentTypes()).data;
  const recover = useRecover();
  const canPurge = useCan('entry.purge');
  const [purging, setPurging] = useState<EntrySummary | null>(null);
  const rows = list.data?.data ?? [];
  const nameOf = (entry: EntrySummary) => types?.find((type) => type.key === entry.type)?.name ?? entry.type;
  const label = (entry: EntrySummary) => entry.title || t('untitled');
  const actions = (entry: EntrySummary) => (
    <Group gap="xs" justify="flex-end" wrap="nowrap">
      <Button
        variant="default"
        onClick={() => recover.mutate([entry])}
        aria-label={t('bin.recoverOne', { title: label(entry) })}
      >
        {t('bin.recover')}
      </Button>
      {canPurge ? (
        <Button
          variant="subtle"
          color="gray"
          onClick={() => setPurging(entry)}
          aria-label={t('bin.purgeOne', { title: label(entry) })}
        >
          {t('bin.purge')}
        </Button>
      ) : null}
    </Group>
  );
  const columns: Column<EntrySummary>[] = [
    {
      key: 'title',
      header: t('column.title'),
      cell: (entry) => <span className={titles.title}>{label(entry)}</span>,
    },
    { key: 'type', header: t('column.type'), width: '120px', cell: nameOf },
    {
      key: 'updated',
      header: t('column.changed'),
      width: '130px',
      cell: (entry) => <RelativeTime iso={entry.updated_at} />,
    },
    { key: 'actions', header: null, width: '260px', align: 'end', cell: actions },
  ];
  return (
    <Page title={t('bin.title')} count={list.data?.meta.total} intro={t('bin.intro')}>
      {list.isPending ? <SkeletonRows /> : null}
      {list.isError ? (
        <ErrorPanel title={t('list.failed')} error={list.error} onRetry={() => void list.refetch()} />
      ) : null}
      {list.data?.meta.total === 0 ? <EmptyState mark="✓" title={t('bin.empty')} /> : null}
      {rows.length > 0 ? (
        <DataTable
          caption={t('bin.title')}
          rows={rows}
          rowKey={(entry) => entry.id}
          columns={columns}
          busy={list.isPlaceholderData}
          card={(entry) => (
            <>
              <span className={titles.title}>{label(entry)}</span>
              {actions(entry)}
            </>
          )}
        />
      ) : null}
      <Pagination page={page} perPage={PER_PAGE} total={list.data?.meta.total ?? 0} onChange={onPage} />
      <PurgeDialog entry={purging} onClose={() => setPurging(null)} />
    </Page>
  );
}

import { ActionIcon, Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Redirect } from '@/api';
import { useCan } from '@/features/sessions';
import {
  type Column,
  DataTable,
  EmptyState,
  ErrorPanel,
  Page,
  Pagination,
  SearchField,
  SkeletonRows,
} from '@/ui';
import { AddRedirect } from '../components/AddRedirect';
import { DeleteRedirect } from '../components/DeleteRedirect';
import { Destination } from '../components/Destination';
import { redirectList } from '../queries';
import classes from './RedirectsScreen.module.css';

const PER_PAGE = 25;

export interface RedirectsSearch {
  q?: string;
  page?: number;
}

interface RedirectsScreenProps {
  search: RedirectsSearch;
  onSearch: (search: RedirectsSearch) => void;
}

export function RedirectsScreen({ search, onSearch }: RedirectsScreenProps) {
  const { t } = useTranslation('redirects');
  const canManage = useCan('redirect.manage');
  const list = useQuery(redirectList({ ...search, per_page: PER_PAGE }));
  const [adding, add] = useDisclosure(false);
  const [deleting, setDeleting] = useState<Redirect | null>(null);
  const total = list.data?.meta.total;
  const rows = list.data?.data ?? [];
  const addButton = canManage ? (
    <Button leftSection={<Plus size={16} />} onClick={add.open}>
      {t('add.action')}
    </Button>
  ) : undefined;
  const remove = (redirect: Redirect) =>
    canManage ? (
      <ActionIcon aria-label={t('delete.of', { from: redirect.from })} onClick={() => setDeleting(redirect)}>
        <Trash2 size={16} aria-hidden="true" />
      </ActionIcon>
    ) : null;
  const kind = (redirect: Redirect) => (redirect.permanent ? t('kind.permanent') : t('kind.temporary'));
  const columns: Column<Redirect>[] = [
    {
      key: 'from',
      header: t('column.from'),
      cell: (redirect) => <code className={classes.path}>{redirect.from}</code>,
    },
    {
      key: 'to',
      header: t('column.to'),
      cell: (redirect) => <Destination redirect={redirect} />,
    },
    { key: 'kind', header: t('column.kind'), width: '140px', cell: kind },
    { key: 'actions', header: null, width: '44px', align: 'end', cell: remove },
  ];
  return (
    <Page title={t('title')} count={total} intro={t('intro')} actions={addButton}>
      <search className={classes.bar} aria-label={t('filter')}>
        <SearchField
          className={classes.words}
          label={t('search')}
          value={search.q ?? ''}
          onChange={(q) => onSearch({ q: q === '' ? undefined : q })}
        />
      </search>
      {list.isPending ? <SkeletonRows /> : null}
      {list.isError ? (
        <ErrorPanel title={t('failed')} error={list.error} onRetry={() => void list.refetch()} />
      ) : null}
      {total === 0 ? (
        <EmptyState
          mark="↪"
          title={search.q === undefined ? t('empty.title') : t('empty.filtered', { words: search.q })}
        >
          {search.q === undefined ? t('empty.text') : undefined}
        </EmptyState>
      ) : null}
      {rows.length > 0 ? (
        <DataTable
          caption={t('title')}
          rows={rows}
          rowKey={(redirect) => redirect.id}
          columns={columns}
          busy={list.isPlaceholderData}
          card={(redirect) => (
            <div className={classes.card}>
              <div className={classes.cardPaths}>
                <code className={classes.path}>{redirect.from}</code>
                <Destination redirect={redirect} />
                <span className={classes.kind}>{kind(redirect)}</span>
              </div>
              {remove(redirect)}
            </div>
          )}
        />
      ) : null}
      <Pagination
        page={search.page ?? 1}
        perPage={PER_PAGE}
        total={total ?? 0}
        onChange={(page) => onSearch({ q: search.q, page: page === 1 ? undefined : page })}
      />
      <AddRedirect opened={adding} onClose={add.close} />
      <DeleteRedirect redirect={deleting} onClose={() => setDeleting(null)} />
    </Page>
  );
}

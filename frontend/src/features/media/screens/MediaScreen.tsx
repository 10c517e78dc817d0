import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Upload } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useCan } from '@/features/sessions';
import { EmptyState, ErrorPanel, Page, Pagination, SearchField, SkeletonRows } from '@/ui';
import { AssetDrawer } from '../components/AssetDrawer';
import { AssetGrid } from '../components/AssetGrid';
import { DropArea } from '../components/DropArea';
import { UploadList } from '../components/UploadList';
import { useFileDialog } from '../components/useFileDialog';
import { mediaList } from '../queries';
import type { MediaSearch } from '../search';
import { uploads, useUploads } from '../uploads';
import classes from './MediaScreen.module.css';

const PER_PAGE = 48;

interface MediaScreenProps {
  search: MediaSearch;
  onSearch: (search: MediaSearch) => void;
}

export function MediaScreen({ search, onSearch }: MediaScreenProps) {
  const { t } = useTranslation('media');
  const canUpload = useCan('media.upload', { own: true });
  const list = useQuery(mediaList({ q: search.q, page: search.page, per_page: PER_PAGE }));
  const items = useUploads();
  const files = useFileDialog((chosen) => uploads.add(chosen));
  const page = list.data;
  const choose = (
    <Button leftSection={<Upload size={16} />} onClick={files.open}>
      {t('upload.choose')}
    </Button>
  );
  return (
    <DropArea enabled={canUpload} label={t('upload.drop')} onFiles={(dropped) => uploads.add(dropped)}>
      <Page title={t('title')} count={page?.meta.total} actions={canUpload ? choose : undefined}>
        {files.input}
        <UploadList items={items} />
        <search className={classes.bar} aria-label={t('filter')}>
          <SearchField
            className={classes.words}
            label={t('search')}
            value={search.q ?? ''}
            onChange={(q) => onSearch({ q: q === '' ? undefined : q })}
          />
          {canUpload ? <p className={classes.hint}>{t('upload.hint')}</p> : null}
        </search>
        {list.isPending ? <SkeletonRows /> : null}
        {list.isError ? (
          <ErrorPanel title={t('failed')} error={list.error} onRetry={() => void list.refetch()} />
        ) : null}
        {page?.data.length === 0 && search.q !== undefined ? (
          <EmptyState
            mark="∅"
            title={t('empty.filtered', { words: search.q })}
            action={
              <Button variant="default" onClick={() => onSearch({})}>
                {t('empty.clear')}
              </Button>
            }
          />
        ) : null}
        {page?.data.length === 0 && search.q === undefined ? (
          <EmptyState mark="❧" title={t('empty.title')} action={canUpload ? choose : undefined}>
            {t('empty.text')}
          </EmptyState>
        ) : null}
        <AssetGrid
          assets={page?.data ?? []}
          busy={list.isPlaceholderData}
          onOpen={(asset) => onSearch({ ...search, asset })}
        />
        <Pagination
          page={search.page ?? 1}
          perPage={PER_PAGE}
          total={page?.meta.total ?? 0}
          onChange={(next) => onSearch({ q: search.q, page: next === 1 ? undefined : next })}
        />
      </Page>
      <AssetDrawer id={search.asset} onClose={() => onSearch({ ...search, asset: undefined })} />
    </DropArea>
  );
}

/** Chooses from the media library, or adds to it on the spot. */
import { Button, Modal, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Asset } from '@/api';
import { EmptyState, ErrorPanel } from '@/ui';
import classes from './media.module.css';
import { assetPages } from './queries';
import { UploadButton } from './UploadButton';

interface MediaPickerProps {
  opened: boolean;
  onPick: (asset: Asset) => void;
  onClose: () => void;
}

export function MediaPicker({ opened, onPick, onClose }: MediaPickerProps) {
  const { t } = useTranslation('editing');
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed.trim(), 250);
  const pages = useInfiniteQuery({ ...assetPages(q), enabled: opened, placeholderData: keepPreviousData });
  const assets = pages.data?.pages.flatMap(({ data }) => data) ?? [];

  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('media.pick')}
      size="xl"
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <div className={classes.head}>
        <TextInput
          className={classes.search}
          type="search"
          data-autofocus
          aria-label={t('media.search')}
          placeholder={t('media.search')}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <UploadButton onUploaded={onPick} />
      </div>
      {pages.isError ? (
        <ErrorPanel error={pages.error} title={t('media.failed')} onRetry={() => void pages.refetch()} />
      ) : null}
      {pages.isSuccess && assets.length === 0 ? (
        <EmptyState title={q === '' ? t('media.empty') : t('media.nothing', { query: q })} />
      ) : null}
      <ul className={classes.grid} aria-busy={pages.isFetching}>
        {assets.map((asset) => (
          <li key={asset.id}>
            <button type="button" className={classes.tile} onClick={() => onPick(asset)}>
              <img src={asset.thumb} alt="" loading="lazy" width={160} height={120} />
              <span className={classes.name}>{asset.alt === '' ? asset.name : asset.alt}</span>
            </button>
          </li>
        ))}
      </ul>
      {pages.hasNextPage ? (
        <Button
          variant="default"
          loading={pages.isFetchingNextPage}
          onClick={() => void pages.fetchNextPage()}
        >
          {t('media.more')}
        </Button>
      ) : null}
    </Modal>
  );
}

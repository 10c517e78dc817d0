import { Drawer } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ErrorPanel, SkeletonRows } from '@/ui';
import { asset } from '../queries';
import { AssetDelete } from './AssetDelete';
import classes from './AssetDrawer.module.css';
import { AssetFacts } from './AssetFacts';
import { AssetForm } from './AssetForm';
import { AssetUsage } from './AssetUsage';

interface AssetDrawerProps {
  id: string | undefined;
  onClose: () => void;
}

export function AssetDrawer({ id, onClose }: AssetDrawerProps) {
  const { t } = useTranslation(['media', 'ui']);
  const one = useQuery({ ...asset(id ?? ''), enabled: id !== undefined });
  const shown = id === undefined ? undefined : one.data;
  return (
    <Drawer
      opened={id !== undefined}
      onClose={onClose}
      position="right"
      size={460}
      title={t('asset.title')}
      closeButtonProps={{ 'aria-label': t('ui:action.close') }}
    >
      {one.isPending ? <SkeletonRows rows={5} /> : null}
      {one.isError ? (
        <ErrorPanel title={t('asset.failed')} error={one.error} onRetry={() => void one.refetch()} />
      ) : null}
      {shown === undefined ? null : (
        <div className={classes.body}>
          <a className={classes.picture} href={shown.url} target="_blank" rel="noreferrer">
            <img src={shown.thumb} alt={shown.alt || shown.name} />
          </a>
          <AssetForm key={shown.id} asset={shown} />
          <AssetFacts asset={shown} />
          <AssetUsage id={shown.id} />
          <AssetDelete asset={shown} onDeleted={onClose} />
        </div>
      )}
    </Drawer>
  );
}

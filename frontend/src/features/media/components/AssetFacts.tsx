import { useTranslation } from 'react-i18next';
import type { Asset } from '@/api';
import { RelativeTime, useFormat } from '@/ui';
import classes from './AssetDrawer.module.css';

export function AssetFacts({ asset }: { asset: Asset }) {
  const { t } = useTranslation('media');
  const format = useFormat();
  return (
    <dl className={classes.facts}>
      <dt>{t('fact.kind')}</dt>
      <dd>{asset.mime}</dd>
      {asset.width === null || asset.height === null ? null : (
        <>
          <dt>{t('fact.size')}</dt>
          <dd>
            {t('fact.pixels', { width: format.number(asset.width), height: format.number(asset.height) })}
          </dd>
        </>
      )}
      <dt>{t('fact.bytes')}</dt>
      <dd>{format.bytes(asset.bytes)}</dd>
      <dt>{t('fact.added')}</dt>
      <dd>
        <RelativeTime iso={asset.created_at} />
      </dd>
      <dt>{t('fact.address')}</dt>
      <dd>
        <a href={asset.url} target="_blank" rel="noreferrer">
          {asset.url}
        </a>
      </dd>
    </dl>
  );
}

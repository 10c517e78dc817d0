import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Asset } from '@/api';
import { useFormat } from '@/ui';
import classes from './AssetGrid.module.css';

interface AssetGridProps {
  assets: Asset[];
  busy: boolean;
  onOpen: (id: string) => void;
}

export function AssetGrid({ assets, busy, onOpen }: AssetGridProps) {
  return (
    <ul className={classes.grid} aria-busy={busy}>
      {assets.map((asset) => (
        <li key={asset.id}>
          <AssetTile asset={asset} onOpen={onOpen} />
        </li>
      ))}
    </ul>
  );
}

function AssetTile({ asset, onOpen }: { asset: Asset; onOpen: (id: string) => void }) {
  const { t } = useTranslation('media');
  const format = useFormat();
  const size = asset.width && asset.height ? `${asset.width} × ${asset.height} · ` : '';
  return (
    <UnstyledButton className={classes.tile} onClick={() => onOpen(asset.id)}>
      <span className={classes.frame}>
        {/* The name below says what it is; the picture must not say it twice. */}
        <img src={asset.thumb} alt="" loading="lazy" decoding="async" />
      </span>
      <span className={classes.name}>{asset.name}</span>
      <span className={classes.meta}>
        {size}
        {format.bytes(asset.bytes)}
      </span>
      {asset.alt === '' ? <span className={classes.missing}>{t('noAlt')}</span> : null}
    </UnstyledButton>
  );
}

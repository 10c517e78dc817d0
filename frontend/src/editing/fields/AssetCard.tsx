/** One picked picture: what it looks like, what it is called, and the way to take it out. */
import { ActionIcon } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { asset } from '../media';
import classes from './fields.module.css';
import { useSurroundings } from './surroundings';

interface AssetCardProps {
  id: string;
  readOnly: boolean;
  onRemove: () => void;
}

export function AssetCard({ id, readOnly, onRemove }: AssetCardProps) {
  const { t } = useTranslation('editing');
  const ref = useSurroundings().refOf(id);
  const fetched = useQuery({ ...asset(id), enabled: ref === undefined }).data;
  const name = ref?.title ?? fetched?.name ?? id;
  const picture = ref?.thumb ?? ref?.url ?? fetched?.thumb;
  return (
    <div className={classes.asset}>
      {picture === undefined || picture === null ? null : <img src={picture} alt="" loading="lazy" />}
      <div className={classes.assetFoot}>
        <span className={classes.itemName}>{name}</span>
        {readOnly ? null : (
          <ActionIcon size={26} aria-label={t('field.remove', { name })} onClick={onRemove}>
            <X size={14} aria-hidden />
          </ActionIcon>
        )}
      </div>
    </div>
  );
}

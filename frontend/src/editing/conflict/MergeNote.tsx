/** Says what of somebody else's was taken in beside our own edits. */
import { CloseButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Field } from '@/api';
import { useFormat } from '@/ui';
import type { MergeNotice } from '../save-engine';
import classes from './conflict.module.css';

interface MergeNoteProps {
  notice: MergeNotice;
  fields: readonly Field[];
  onDismiss: () => void;
}

export function MergeNote({ notice, fields, onDismiss }: MergeNoteProps) {
  const { t } = useTranslation('editing');
  const format = useFormat();
  const labels = notice.keys.map((key) => fields.find((field) => field.key === key)?.label ?? key);
  const who = notice.author ?? t('conflict.someone');
  return (
    <div className={classes.merged} role="status">
      <p className={classes.goneText}>{t('merge.text', { who, fields: format.list(labels) })}</p>
      <CloseButton size="sm" aria-label={t('merge.dismiss')} onClick={onDismiss} />
    </div>
  );
}

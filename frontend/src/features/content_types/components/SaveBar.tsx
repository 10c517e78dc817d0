import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './TypeForm.module.css';

interface SaveBarProps {
  shown: boolean;
  busy: boolean;
  onDiscard: () => void;
}

export function SaveBar({ shown, busy, onDiscard }: SaveBarProps) {
  const { t } = useTranslation('content_types');
  if (!shown) return null;
  return (
    <div className={classes.bar}>
      <p role="status">{t('save.unsaved')}</p>
      <Button variant="default" onClick={onDiscard} disabled={busy}>
        {t('save.discard')}
      </Button>
      <Button type="submit" loading={busy}>
        {t('save.action')}
      </Button>
    </div>
  );
}

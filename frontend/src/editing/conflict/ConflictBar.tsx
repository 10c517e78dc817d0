/** Says that both sides changed something. It never opens by itself over the text: that would swallow what is typed. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/ui';
import classes from './conflict.module.css';

interface ConflictBarProps {
  author: string | undefined;
  labels: readonly string[];
  onDecide: () => void;
}

export function ConflictBar({ author, labels, onDecide }: ConflictBarProps) {
  const { t } = useTranslation('editing');
  const format = useFormat();
  return (
    <div className={classes.gone} role="alert">
      <p className={classes.goneText}>
        {t('conflict.bar', { who: author ?? t('conflict.someone'), fields: format.list([...labels]) })}
      </p>
      <Button variant="default" onClick={onDecide}>
        {t('conflict.decide')}
      </Button>
    </div>
  );
}

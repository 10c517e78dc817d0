/** Says what Markdown cannot hold before it is lost. */
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '@/ui';
import classes from './body.module.css';

interface LossyDialogProps {
  lossy: readonly string[] | null;
  onAccept: () => void;
  onClose: () => void;
}

export function LossyDialog({ lossy, onAccept, onClose }: LossyDialogProps) {
  const { t } = useTranslation('editor');
  return (
    <ConfirmDialog
      opened={lossy !== null}
      title={t('lossy.title')}
      confirm={t('lossy.open')}
      onConfirm={onAccept}
      onClose={onClose}
    >
      <p>{t('lossy.text')}</p>
      <ul className={classes.lossy}>
        {(lossy ?? []).map((what) => (
          <li key={what}>{what}</li>
        ))}
      </ul>
      <p>{t('lossy.safe')}</p>
    </ConfirmDialog>
  );
}

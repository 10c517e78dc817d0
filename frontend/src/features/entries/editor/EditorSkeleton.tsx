import { useTranslation } from 'react-i18next';
import classes from './editor.module.css';

/** The shape of the page while its text is on the way; seen only when that takes longer than a blink. */
export function EditorSkeleton() {
  const { t } = useTranslation('ui');
  return (
    <div className={classes.skeleton} role="status">
      <span className={classes.hidden}>{t('loading')}</span>
      <span className={classes.bone} data-title aria-hidden />
      <span className={classes.bone} aria-hidden />
      <span className={classes.bone} aria-hidden />
      <span className={classes.bone} data-short aria-hidden />
    </div>
  );
}

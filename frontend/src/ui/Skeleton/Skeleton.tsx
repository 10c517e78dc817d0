import { useTranslation } from 'react-i18next';
import classes from './Skeleton.module.css';

/** Rows of the real height, seen only when the answer takes longer than a blink. */
export function SkeletonRows({ rows = 8 }: { rows?: number }) {
  const { t } = useTranslation('ui');
  return (
    <div className={classes.rows} role="status">
      <span className={classes.words}>{t('loading')}</span>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows are alike and never move
        <div key={row} className={classes.row} aria-hidden="true">
          <span className={classes.bar} style={{ inlineSize: `${34 + ((row * 17) % 31)}%` }} />
        </div>
      ))}
    </div>
  );
}

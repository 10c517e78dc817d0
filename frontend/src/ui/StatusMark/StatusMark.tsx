import { useTranslation } from 'react-i18next';
import classes from './StatusMark.module.css';

export type Status = 'draft' | 'in_review' | 'approved' | 'published' | 'changed' | 'archived';

/** A state as shape, hue and word; the colour alone never says it. */
export function StatusMark({ status }: { status: Status }) {
  const { t } = useTranslation('ui');
  return (
    <span className={classes.root} data-status={status}>
      <span className={classes.mark} aria-hidden="true" />
      {t(`status.${status}`)}
    </span>
  );
}

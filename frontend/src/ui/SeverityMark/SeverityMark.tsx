import { useTranslation } from 'react-i18next';
import classes from './SeverityMark.module.css';

export type Severity = 'info' | 'notice' | 'warning' | 'critical';

/** How grave something is, as shape, hue and word. */
export function SeverityMark({ severity }: { severity: Severity }) {
  const { t } = useTranslation('ui');
  return (
    <span className={classes.root} data-severity={severity}>
      <span className={classes.mark} aria-hidden="true" />
      {t(`severity.${severity}`)}
    </span>
  );
}

import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { EntryVersion } from '@/api';
import { RelativeTime } from '@/ui';
import classes from './versions.module.css';

interface VersionRowProps {
  version: EntryVersion;
  canRestore: boolean;
  onCompare: () => void;
  onRestore: () => void;
}

/** One version: what made it, by whom, when, and whether readers see it. */
export function VersionRow({ version, canRestore, onCompare, onRestore }: VersionRowProps) {
  const { t } = useTranslation('versions');
  const { number, cause, label, author, created_at, live, current } = version;
  return (
    <li className={classes.row} data-live={live || undefined}>
      <div className={classes.head}>
        <span className={classes.cause}>{label || t(`cause.${cause}`)}</span>
        {live ? <span className={classes.badge}>{t('live')}</span> : null}
        {current ? <span className={classes.quiet}>{t('current')}</span> : null}
      </div>
      <p className={classes.meta}>
        {t('number', { number })} · {author.name} · <RelativeTime iso={created_at} />
      </p>
      {current ? null : (
        <div className={classes.acts}>
          <UnstyledButton className={classes.act} aria-label={t('compareOf', { number })} onClick={onCompare}>
            {t('compare')}
          </UnstyledButton>
          {canRestore ? (
            <UnstyledButton
              className={classes.act}
              aria-label={t('restoreOf', { number })}
              onClick={onRestore}
            >
              {t('restore')}
            </UnstyledButton>
          ) : null}
        </div>
      )}
    </li>
  );
}

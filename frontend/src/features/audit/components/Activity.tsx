/** What somebody did, and what was done to them, the latest first. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ErrorPanel, RelativeTime, SkeletonRows } from '@/ui';
import { Section, SeverityMark } from '@/ui/settings';
import { auditTrail } from '../queries';
import { readable } from '../words';
import classes from './Activity.module.css';

export function Activity({ person }: { person: string }) {
  const { t } = useTranslation('audit');
  const list = useQuery(auditTrail({ person }));
  const rows = list.data?.data.slice(0, 15) ?? [];
  return (
    <Section title={t('activity.title')}>
      {list.isPending ? <SkeletonRows rows={3} /> : null}
      {list.isError ? (
        <ErrorPanel title={t('failed')} error={list.error} onRetry={() => void list.refetch()} />
      ) : null}
      {list.isSuccess && rows.length === 0 ? <p>{t('activity.none')}</p> : null}
      <ol className={classes.line}>
        {rows.map((row) => (
          <li key={row.id}>
            <span className={classes.what}>{readable(row.event)}</span>
            {row.severity === null || row.severity === 'info' ? null : (
              <SeverityMark severity={row.severity} />
            )}
            <span className={classes.when}>
              {row.actor === null || row.actor.id === person ? null : (
                <>{t('activity.by', { name: row.actor.name ?? t('row.somebody') })} · </>
              )}
              {row.address === null ? null : <>{row.address} · </>}
              <RelativeTime iso={row.at} />
            </span>
          </li>
        ))}
      </ol>
      {rows.length > 0 ? (
        <Link to="/audit" search={{ person }}>
          {t('activity.all')}
        </Link>
      ) : null}
    </Section>
  );
}

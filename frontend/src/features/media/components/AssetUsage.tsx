import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorPanel } from '@/ui';
import { assetUsage } from '../queries';
import classes from './AssetDrawer.module.css';

export function AssetUsage({ id }: { id: string }) {
  const { t } = useTranslation('media');
  const heading = useId();
  const usage = useQuery(assetUsage(id));
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading} className={classes.heading}>
        {t('usage.title')}
      </h3>
      {usage.isError ? (
        <ErrorPanel title={t('usage.failed')} error={usage.error} onRetry={() => void usage.refetch()} />
      ) : null}
      {usage.data?.length === 0 ? <p className={classes.quiet}>{t('usage.none')}</p> : null}
      <ul className={classes.uses}>
        {usage.data?.map((use) => (
          <li key={use.id}>
            <Link to="/content/$id" params={{ id: use.id }}>
              {use.title || t('usage.untitled')}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

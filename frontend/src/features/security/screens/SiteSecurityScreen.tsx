import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ErrorPanel, Page, SkeletonRows } from '@/ui';
import { Requirement } from '../components/Requirement';
import { securitySettings } from '../queries';

/** What the site asks of whoever signs in. */
export function SiteSecurityScreen() {
  const { t } = useTranslation('security');
  const settings = useQuery(securitySettings());
  return (
    <Page kind="column" title={t('title')} intro={t('intro')}>
      {settings.isPending ? <SkeletonRows rows={4} /> : null}
      {settings.isError ? (
        <ErrorPanel title={t('failed')} error={settings.error} onRetry={() => void settings.refetch()} />
      ) : null}
      {settings.isSuccess ? <Requirement key={settings.data.version} settings={settings.data} /> : null}
    </Page>
  );
}

import { Button } from '@mantine/core';
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { isApiError } from '@/api';
import { ErrorPanel, Page } from '@/ui';
import { ForbiddenPage } from './ForbiddenPage';
import { NotFoundPage } from './NotFoundPage';

/** What a route shows when it could not be loaded or drawn. The shell around it stays. */
export function RouteError({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation('shell');
  const router = useRouter();
  if (isApiError(error) && error.status === 404) return <NotFoundPage />;
  if (isApiError(error) && error.status === 403) return <ForbiddenPage />;
  const again = () => {
    reset();
    void router.invalidate();
  };
  return (
    <Page title={t('crash.title')}>
      <ErrorPanel title={t('crash.intro')} error={error} onRetry={again} />
      <Button variant="default" onClick={() => globalThis.location.reload()}>
        {t('crash.reload')}
      </Button>
    </Page>
  );
}

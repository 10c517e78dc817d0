import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { session } from '@/api';
import { EmptyState, Page } from '@/ui';

export function ForbiddenPage() {
  const { t } = useTranslation('shell');
  const role = session.user()?.role;
  return (
    <Page title={t('forbidden.title')}>
      <EmptyState
        mark="×"
        title={t('forbidden.intro', { role: role === undefined ? '' : t(`role.${role}`) })}
        action={
          <Button variant="default" renderRoot={(props) => <Link to="/" {...props} />}>
            {t('home')}
          </Button>
        }
      />
    </Page>
  );
}

import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { User } from '@/api';
import { SessionList, sessionsOf } from '@/features/sessions';
import { ErrorPanel, SkeletonRows } from '@/ui';
import { Section } from '@/ui/settings';

/** Where somebody is signed in, for those who manage people. */
export function PersonSessions({ user, onEndAll }: { user: User; onEndAll: () => void }) {
  const { t } = useTranslation('accounts');
  const list = useQuery(sessionsOf(user.id));
  const sessions = list.data?.data ?? [];
  return (
    <Section title={t('person.sessions')}>
      {list.isPending ? <SkeletonRows rows={2} /> : null}
      {list.isError ? (
        <ErrorPanel
          title={t('person.sessionsFailed')}
          error={list.error}
          onRetry={() => void list.refetch()}
        />
      ) : null}
      {list.isSuccess && sessions.length === 0 ? <p>{t('person.noSessions')}</p> : null}
      {sessions.length > 0 ? (
        <Suspense fallback={<SkeletonRows rows={2} />}>
          <SessionList label={t('person.sessions')} sessions={sessions} />
          <Button mt="md" variant="default" onClick={onEndAll}>
            {t('task.signOut')}
          </Button>
        </Suspense>
      ) : null}
    </Section>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { hasCode, type User } from '@/api';
import { Activity } from '@/features/audit';
import { useCan } from '@/features/sessions';
import { EmptyState, ErrorPanel, Page, SkeletonRows, useFormat } from '@/ui';
import { PersonMenu } from '../components/PersonMenu';
import { PersonSessions } from '../components/PersonSessions';
import { usePersonTasks } from '../components/usePersonTasks';
import { person } from '../queries';

export function PersonScreen({ id }: { id: string }) {
  const { t } = useTranslation('accounts');
  const found = useQuery(person(id));
  if (found.isPending) {
    return (
      <Page kind="column" title={t('person.title')}>
        <SkeletonRows rows={4} />
      </Page>
    );
  }
  if (found.isError) {
    const gone = hasCode(found.error, 'user.not_found', 'path.invalid');
    return (
      <Page kind="column" title={t('person.title')}>
        {gone ? (
          <EmptyState mark="∅" title={t('person.gone')} />
        ) : (
          <ErrorPanel title={t('person.failed')} error={found.error} onRetry={() => void found.refetch()} />
        )}
      </Page>
    );
  }
  return <Person user={found.data} />;
}

function Person({ user }: { user: User }) {
  const { t } = useTranslation('accounts');
  const format = useFormat();
  const canManage = useCan('user.manage');
  const canAudit = useCan('audit.read');
  const tasks = usePersonTasks();
  const facts = [
    user.email,
    t(`role.${user.role}`),
    t(`state.${user.state}`),
    t('person.since', { date: format.date(user.created_at) }),
  ];
  return (
    <Page
      kind="column"
      title={user.name}
      intro={facts.join(' · ')}
      actions={canManage ? <PersonMenu user={user} onTask={tasks.begin} wide /> : undefined}
    >
      {canManage ? <PersonSessions user={user} onEndAll={() => tasks.begin('signOut', user)} /> : null}
      {canAudit ? <Activity person={user.id} /> : null}
      {tasks.dialog}
    </Page>
  );
}

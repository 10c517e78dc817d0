import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { UserPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useCan } from '@/features/sessions';
import { EmptyState, ErrorPanel, Page, Pagination, SkeletonRows, StateTabs } from '@/ui';
import { AddPerson } from '../components/AddPerson';
import { PeopleFilters } from '../components/PeopleFilters';
import { PeopleTable } from '../components/PeopleTable';
import { usePersonTasks } from '../components/usePersonTasks';
import { userList } from '../queries';
import type { PeopleSearch } from '../search';

const PER_PAGE = 25;

interface PeopleScreenProps {
  search: PeopleSearch;
  onSearch: (search: PeopleSearch) => void;
}

export function PeopleScreen({ search, onSearch }: PeopleScreenProps) {
  const { t } = useTranslation('accounts');
  const canManage = useCan('user.manage');
  const list = useQuery(userList({ ...search, per_page: PER_PAGE }));
  const [adding, add] = useDisclosure(false);
  const tasks = usePersonTasks();
  const change = (next: PeopleSearch) => onSearch({ ...search, page: undefined, ...next });
  const rows = list.data?.data ?? [];
  return (
    <Page
      title={t('people.title')}
      count={list.data?.meta.total}
      actions={
        canManage ? (
          <Button leftSection={<UserPlus size={16} />} onClick={add.open}>
            {t('add.action')}
          </Button>
        ) : undefined
      }
    >
      <StateTabs
        label={t('people.state')}
        tabs={[
          { key: 'all', label: t('state.all') },
          { key: 'active', label: t('state.active') },
          { key: 'deactivated', label: t('state.deactivated') },
        ]}
        active={search.state ?? 'all'}
        onChange={(key) => change({ state: key === 'all' ? undefined : key })}
      />
      <PeopleFilters search={search} onChange={change} />
      {list.isPending ? <SkeletonRows /> : null}
      {list.isError ? (
        <ErrorPanel title={t('people.failed')} error={list.error} onRetry={() => void list.refetch()} />
      ) : null}
      {list.data?.meta.total === 0 ? (
        <EmptyState
          mark="∅"
          title={t('people.filtered')}
          action={
            <Button variant="default" onClick={() => onSearch({})}>
              {t('people.clear')}
            </Button>
          }
        />
      ) : null}
      {rows.length > 0 ? (
        <PeopleTable rows={rows} busy={list.isPlaceholderData} onTask={canManage ? tasks.begin : undefined} />
      ) : null}
      <Pagination
        page={search.page ?? 1}
        perPage={PER_PAGE}
        total={list.data?.meta.total ?? 0}
        onChange={(page) => onSearch({ ...search, page: page === 1 ? undefined : page })}
      />
      <AddPerson opened={adding} onClose={add.close} />
      {tasks.dialog}
    </Page>
  );
}

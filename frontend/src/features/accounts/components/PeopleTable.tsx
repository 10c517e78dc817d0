import { ActionIcon, Menu } from '@mantine/core';
import { Ellipsis, UserCheck, UserCog, UserX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { User } from '@/api';
import { useMe } from '@/features/sessions';
import { Avatar, type Column, DataTable, RelativeTime } from '@/ui';
import classes from './People.module.css';

interface PeopleTableProps {
  rows: User[];
  busy: boolean;
  onRole?: (user: User) => void;
  onSwitch?: (user: User) => void;
}

export function PeopleTable({ rows, busy, onRole, onSwitch }: PeopleTableProps) {
  const { t } = useTranslation('accounts');
  const menu = (user: User) => <PersonMenu user={user} onRole={onRole} onSwitch={onSwitch} />;
  const seen = (user: User) =>
    user.last_seen_at === null ? t('people.never') : <RelativeTime iso={user.last_seen_at} />;
  const columns: Column<User>[] = [
    { key: 'name', header: t('column.name'), cell: (user) => <Person user={user} /> },
    { key: 'role', header: t('column.role'), width: '120px', cell: (user) => t(`role.${user.role}`) },
    { key: 'state', header: t('column.state'), width: '130px', cell: (user) => t(`state.${user.state}`) },
    { key: 'seen', header: t('column.seen'), width: '140px', cell: seen },
    { key: 'menu', header: null, width: '44px', align: 'end', cell: menu },
  ];
  return (
    <DataTable
      caption={t('people.title')}
      rows={rows}
      rowKey={(user) => user.id}
      columns={columns}
      busy={busy}
      card={(user) => (
        <div className={classes.card}>
          <div className={classes.cardWords}>
            <Person user={user} />
            <span className={classes.meta}>{`${t(`role.${user.role}`)} · ${t(`state.${user.state}`)}`}</span>
          </div>
          {menu(user)}
        </div>
      )}
    />
  );
}

function Person({ user }: { user: User }) {
  const { t } = useTranslation('accounts');
  const me = useMe();
  return (
    <span className={classes.person} data-out={user.state === 'deactivated' || undefined}>
      <Avatar name={user.name} />
      <span className={classes.who}>
        <span className={classes.name}>
          {user.name}
          {user.id === me.id ? <span className={classes.you}>{t('people.you')}</span> : null}
        </span>
        <span className={classes.email}>{user.email}</span>
      </span>
    </span>
  );
}

function PersonMenu({
  user,
  onRole,
  onSwitch,
}: { user: User } & Pick<PeopleTableProps, 'onRole' | 'onSwitch'>) {
  const { t } = useTranslation('accounts');
  if (onRole === undefined || onSwitch === undefined) return null;
  const active = user.state === 'active';
  return (
    <Menu>
      <Menu.Target>
        <ActionIcon aria-label={t('people.menu', { name: user.name })}>
          <Ellipsis size={18} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<UserCog size={16} />} onClick={() => onRole(user)}>
          {t('role.change')}
        </Menu.Item>
        <Menu.Item
          leftSection={active ? <UserX size={16} /> : <UserCheck size={16} />}
          c={active ? 'var(--c-danger)' : undefined}
          onClick={() => onSwitch(user)}
        >
          {active ? t('switch.off') : t('switch.on')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { User } from '@/api';
import { useMe } from '@/features/sessions';
import { Avatar, type Column, DataTable, RelativeTime } from '@/ui';
import classes from './People.module.css';
import { PersonMenu } from './PersonMenu';
import type { Task } from './tasks';

interface PeopleTableProps {
  rows: User[];
  busy: boolean;
  /** Without it, nobody can be changed. */
  onTask?: (task: Task, user: User) => void;
}

export function PeopleTable({ rows, busy, onTask }: PeopleTableProps) {
  const { t } = useTranslation('accounts');
  const menu = (user: User) => (onTask === undefined ? null : <PersonMenu user={user} onTask={onTask} />);
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
          <Link to="/people/$id" params={{ id: user.id }} data-row-link>
            {user.name}
          </Link>
          {user.id === me.id ? <span className={classes.you}>{t('people.you')}</span> : null}
        </span>
        <span className={classes.email}>{user.email}</span>
      </span>
    </span>
  );
}

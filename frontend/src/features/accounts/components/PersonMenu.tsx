import { ActionIcon, Button, Menu } from '@mantine/core';
import {
  ChevronDown,
  Ellipsis,
  LogOut,
  type LucideIcon,
  ShieldOff,
  UserCheck,
  UserCog,
  UserX,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { User } from '@/api';
import { type Task, tasksFor } from './tasks';

const ICONS: Record<Task, LucideIcon> = {
  role: UserCog,
  factors: ShieldOff,
  signOut: LogOut,
  switch: UserX,
};
const DANGER: Task[] = ['factors', 'signOut', 'switch'];

interface PersonMenuProps {
  user: User;
  onTask: (task: Task, user: User) => void;
  /** A button with a word, where there is room. */
  wide?: boolean;
}

export function PersonMenu({ user, onTask, wide = false }: PersonMenuProps) {
  const { t } = useTranslation('accounts');
  const active = user.state === 'active';
  const word = (task: Task) => (task === 'switch' && !active ? t('switch.on') : t(`task.${task}`));
  const danger = (task: Task) => DANGER.includes(task) && (task !== 'switch' || active);
  return (
    <Menu width={240}>
      <Menu.Target>
        {wide ? (
          <Button variant="default" rightSection={<ChevronDown size={16} aria-hidden />}>
            {t('people.actions')}
          </Button>
        ) : (
          <ActionIcon aria-label={t('people.menu', { name: user.name })}>
            <Ellipsis size={18} aria-hidden="true" />
          </ActionIcon>
        )}
      </Menu.Target>
      <Menu.Dropdown>
        {tasksFor(user).map((task) => {
          const Icon = task === 'switch' && !active ? UserCheck : ICONS[task];
          return (
            <Menu.Item
              key={task}
              leftSection={<Icon size={16} aria-hidden />}
              c={danger(task) ? 'var(--c-danger)' : undefined}
              onClick={() => onTask(task, user)}
            >
              {word(task)}
            </Menu.Item>
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
}

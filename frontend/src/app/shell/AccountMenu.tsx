import { Menu, UnstyledButton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Keyboard, LogOut, ShieldCheck, UserRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { logOut, useMe } from '@/features/sessions';
import { Avatar } from '@/ui';
import classes from './AccountMenu.module.css';

export function AccountMenu({ onShortcuts }: { onShortcuts: () => void }) {
  const { t } = useTranslation('shell');
  const me = useMe();
  return (
    <Menu width={240}>
      <Menu.Target>
        <UnstyledButton className={classes.target} aria-label={t('account.menu', { name: me.name })}>
          <Avatar name={me.name} size={32} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={classes.who}>
          <span className={classes.name}>{me.name}</span>
          <span className={classes.detail}>{me.email}</span>
          <span className={classes.detail}>{t(`role.${me.role}`)}</span>
        </div>
        <Menu.Divider />
        <Menu.Item
          leftSection={<UserRound size={16} />}
          renderRoot={(props) => <Link to="/account" {...props} />}
        >
          {t('account.profile')}
        </Menu.Item>
        <Menu.Item
          leftSection={<ShieldCheck size={16} />}
          renderRoot={(props) => <Link to="/account/security" {...props} />}
        >
          {t('account.security')}
        </Menu.Item>
        <Menu.Item leftSection={<Keyboard size={16} />} onClick={onShortcuts}>
          {t('account.shortcuts')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<LogOut size={16} />} onClick={() => void logOut().catch(() => undefined)}>
          {t('account.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

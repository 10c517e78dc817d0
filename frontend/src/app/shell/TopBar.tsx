import { ActionIcon, UnstyledButton } from '@mantine/core';
import { Menu as MenuIcon, Search } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Kbd } from '@/ui';
import { SchemeSwitch } from '../theme/SchemeSwitch';
import { AccountMenu } from './AccountMenu';
import classes from './TopBar.module.css';

interface TopBarProps {
  /** Only where the rail is a drawer. */
  onMenu?: () => void;
  onPalette: () => void;
  onShortcuts: () => void;
}

export function TopBar({ onMenu, onPalette, onShortcuts }: TopBarProps) {
  const { t } = useTranslation('shell');
  return (
    <header className={classes.bar} data-region tabIndex={-1}>
      {onMenu === undefined ? null : (
        <ActionIcon aria-label={t('nav.open')} onClick={onMenu}>
          <MenuIcon size={20} aria-hidden="true" />
        </ActionIcon>
      )}
      <UnstyledButton className={classes.search} onClick={onPalette} aria-keyshortcuts="Control+K Meta+K">
        <Search size={16} aria-hidden="true" />
        <span className={classes.hint}>{t('palette.hint')}</span>
        <span className={classes.keys} aria-hidden="true">
          <Kbd keys={['Mod', 'K']} />
        </span>
      </UnstyledButton>
      <div className={classes.end}>
        <SchemeSwitch />
        <AccountMenu onShortcuts={onShortcuts} />
      </div>
    </header>
  );
}

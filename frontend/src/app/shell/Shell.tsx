import { Drawer } from '@mantine/core';
import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { Outlet, useRouter } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import {
  ConfirmItsYou,
  SignInAgain,
  useConfirmationAsked,
  useMe,
  useSessionState,
} from '@/features/sessions';
import { DRAWER, Toaster, usePreferences } from '@/ui';
import { Palette } from '../palette/Palette';
import { Shortcuts } from '../shortcuts/Shortcuts';
import { Rail } from './Rail';
import { RouteAnnouncer } from './RouteAnnouncer';
import classes from './Shell.module.css';
import { TopBar } from './TopBar';

export function Shell() {
  const { t } = useTranslation('shell');
  const router = useRouter();
  const inDrawer = useMediaQuery(DRAWER, false, { getInitialValueInEffect: false });
  const expired = useSessionState().kind === 'expired';
  const asked = useConfirmationAsked();
  const me = useMe();
  const { railNarrow } = usePreferences();
  const [menu, menuIs] = useDisclosure(false);
  const [palette, paletteIs] = useDisclosure(false);
  const [sheet, sheetIs] = useDisclosure(false);
  return (
    <div className={classes.shell} data-narrow={railNarrow || undefined}>
      <a className={classes.skip} href="#page">
        {t('skip')}
      </a>
      {inDrawer ? null : <Rail narrow={railNarrow} />}
      <TopBar
        onMenu={inDrawer ? menuIs.open : undefined}
        onPalette={paletteIs.open}
        onShortcuts={sheetIs.open}
      />
      <main id="page" tabIndex={-1} className={classes.main} data-region>
        <Outlet />
      </main>
      <Drawer
        opened={menu && inDrawer}
        onClose={menuIs.close}
        size={280}
        padding={0}
        title={me.site.name}
        closeButtonProps={{ 'aria-label': t('nav.close') }}
        classNames={{ header: classes.drawerHeader }}
      >
        <Rail onFollow={menuIs.close} inDrawer />
      </Drawer>
      <Palette opened={palette} onOpen={paletteIs.open} onClose={paletteIs.close} />
      <Shortcuts opened={sheet} onOpen={sheetIs.open} onClose={sheetIs.close} />
      {expired ? (
        <Suspense fallback={null}>
          <SignInAgain onBack={() => void router.options.context.queryClient.invalidateQueries()} />
        </Suspense>
      ) : null}
      {asked && !expired ? (
        <Suspense fallback={null}>
          <ConfirmItsYou />
        </Suspense>
      ) : null}
      <Toaster />
      <RouteAnnouncer />
    </div>
  );
}

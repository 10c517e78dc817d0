import { Modal } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Kbd, useShortcut } from '@/ui';
import { GO, LISTED } from './map';
import classes from './Shortcuts.module.css';
import { useRegionKeys } from './useRegionKeys';

interface ShortcutsProps {
  opened: boolean;
  onOpen: () => void;
  onClose: () => void;
}

/** The shell's own shortcuts, and the sheet that lists them all. */
export function Shortcuts({ opened, onOpen, onClose }: ShortcutsProps) {
  const { t } = useTranslation(['shell', 'ui']);
  useShortcut('?', onOpen);
  useRegionKeys();
  return (
    <>
      {GO.map((go) => (
        <GoTo key={go.keys} keys={go.keys} to={go.to} />
      ))}
      <Modal
        opened={opened}
        onClose={onClose}
        title={t('shortcuts.title')}
        size="lg"
        closeButtonProps={{ 'aria-label': t('ui:action.close') }}
      >
        <div className={classes.groups}>
          {LISTED.map((group) => (
            <section key={group.title}>
              <h3 className={classes.heading}>{t(group.title)}</h3>
              <dl className={classes.list}>
                {group.rows.map((row) => (
                  <div key={row.label} className={classes.row}>
                    <dt>{t(row.label)}</dt>
                    <dd>
                      <Kbd keys={row.keys} />
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
        <p className={classes.note}>{t('shortcuts.turnOff')}</p>
      </Modal>
    </>
  );
}

function GoTo({ keys, to }: { keys: string; to: (typeof GO)[number]['to'] }) {
  const navigate = useNavigate();
  useShortcut(keys, () => void navigate({ to }));
  return null;
}

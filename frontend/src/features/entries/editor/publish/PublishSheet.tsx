/** The last look before readers see it: what changes, what is missing, and one button. */
import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Violation } from '@/editing/save-engine';
import { Kbd, toast } from '@/ui';
import { useOpenEntry, useSaving } from '../saving/context';
import { CheckList } from './CheckList';
import { type Check, checksOf, refusedChecks } from './checks';
import classes from './publish.module.css';
import { useConfirmKey } from './useConfirmKey';
import { WhatChanges } from './WhatChanges';

interface PublishSheetProps {
  opened: boolean;
  onClose: () => void;
}

export function PublishSheet({ opened, onClose }: PublishSheetProps) {
  const { t } = useTranslation('editor');
  const isLive = useSaving().document.live !== null;
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t(isLive ? 'publish.titleChanges' : 'publish.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      {opened ? <SheetBody onClose={onClose} /> : null}
    </Modal>
  );
}

function SheetBody({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('editor');
  const { engine, type, showField } = useOpenEntry();
  const { document: entry } = useSaving();
  const [busy, setBusy] = useState(false);
  const [notice, setNotice] = useState<string | null>(null);
  const [refused, setRefused] = useState<readonly Violation[]>([]);
  // Once it is published the sheet closes; until then it speaks of what readers saw when it opened.
  const [live] = useState(entry.live);
  const isLive = live !== null;
  const values = engine.values();
  const checks: readonly Check[] = [...checksOf(type.fields, values), ...refusedChecks(type.fields, refused)];
  const blocked = checks.some(({ kind }) => kind === 'missing');

  const publish = async () => {
    if (busy || blocked) return;
    setBusy(true);
    const result = await engine.dispatch({
      kind: 'command',
      command: { kind: 'transition', transition: 'publish' },
    });
    setBusy(false);
    if (result.kind === 'saved') {
      toast.say(t(isLive ? 'done.publish_changes' : 'done.publish'));
      onClose();
    } else if (result.kind === 'failed') {
      setRefused(result.failure.violations);
      setNotice(result.failure.detail);
    } else if (result.kind === 'needs-confirm') {
      setNotice(t(`again.${result.reason}`));
    }
  };
  useConfirmKey(true, () => void publish());
  const show = (key: string) => {
    onClose();
    showField(key);
  };

  return (
    <>
      <WhatChanges entry={entry} live={live} values={values} />
      <CheckList checks={checks} onShow={show} />
      {notice === null ? null : (
        <p role="alert" className={classes.notice}>
          {notice}
        </p>
      )}
      <div className={classes.foot}>
        <span className={classes.hint}>
          <Kbd keys={['Mod', 'Enter']} />
        </span>
        <Button variant="default" onClick={onClose}>
          {t('publish.later')}
        </Button>
        <Button
          loading={busy}
          disabled={blocked}
          data-autofocus={!blocked || undefined}
          onClick={() => void publish()}
        >
          {t(isLive ? 'publish.confirmChanges' : 'publish.confirm')}
        </Button>
      </div>
    </>
  );
}

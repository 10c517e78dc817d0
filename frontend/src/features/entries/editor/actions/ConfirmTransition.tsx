/** Asks before something is taken away; discarding shows what would be lost. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Transition } from '@/api';
import { FieldDiffList } from '@/editing/compare';
import { ConfirmDialog } from '@/ui';
import { versionFields } from '../queries';
import { useOpenEntry, useSaving } from '../saving/context';
import classes from './actions.module.css';
import { useTransition } from './useTransition';

interface ConfirmTransitionProps {
  transition: Transition | null;
  onClose: () => void;
}

export function ConfirmTransition({ transition, onClose }: ConfirmTransitionProps) {
  const { t } = useTranslation('editor');
  const send = useTransition();
  const [busy, setBusy] = useState(false);
  if (transition === null) return null;
  const confirm = async () => {
    setBusy(true);
    await send(transition);
    setBusy(false);
    onClose();
  };
  return (
    <ConfirmDialog
      opened
      title={t(`ask.${transition}.title`)}
      confirm={t(`action.${transition}`)}
      danger={transition !== 'archive'}
      busy={busy}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p className={classes.ask}>{t(`ask.${transition}.text`)}</p>
      {transition === 'discard_changes' ? <WhatIsLost /> : null}
    </ConfirmDialog>
  );
}

function WhatIsLost() {
  const { engine, type } = useOpenEntry();
  const { document: entry } = useSaving();
  const number = entry.live?.number ?? 0;
  const live = useQuery({ ...versionFields(entry.id, number), enabled: number > 0 }).data;
  if (live === undefined) return null;
  return (
    <div className={classes.lost}>
      <FieldDiffList fields={type.fields} before={engine.values()} after={live.fields} refs={entry.refs} />
    </div>
  );
}

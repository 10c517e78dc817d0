/** Goes back to a version. What is in the editor is saved first, so this too can be undone. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog, toast } from '@/ui';
import { useOpenEntry } from '../editor/saving/context';

interface RestoreDialogProps {
  number: number | null;
  onClose: () => void;
}

export function RestoreDialog({ number, onClose }: RestoreDialogProps) {
  const { t } = useTranslation('versions');
  const { engine } = useOpenEntry();
  const [busy, setBusy] = useState(false);
  const restore = async () => {
    if (number === null) return;
    setBusy(true);
    const result = await engine.dispatch({ kind: 'command', command: { kind: 'restore', number } });
    setBusy(false);
    onClose();
    if (result.kind === 'saved') toast.say(t('restored', { number }));
    else if (result.kind === 'failed')
      toast.fail(t('notRestored', { number, detail: result.failure.detail }));
    else toast.say(t('again'));
  };
  return (
    <ConfirmDialog
      opened={number !== null}
      title={t('restoreTitle', { number })}
      confirm={t('restore')}
      busy={busy}
      onConfirm={() => void restore()}
      onClose={onClose}
    >
      <p>{t('restoreText')}</p>
    </ConfirmDialog>
  );
}

import { useTranslation } from 'react-i18next';
import type { User } from '@/api';
import { ConfirmDialog, toast } from '@/ui';
import { type PlainTask, usePersonTask } from '../mutations';

interface AskTaskProps {
  task: PlainTask;
  user: User;
  onClose: () => void;
}

/** Says what will happen to somebody, and does it. */
export function AskTask({ task, user, onClose }: AskTaskProps) {
  const { t } = useTranslation('accounts');
  const run = usePersonTask(task, () => {
    toast.say(t(`task.done.${task}`, { name: user.name }));
    onClose();
  });
  return (
    <ConfirmDialog
      opened
      title={t(`task.title.${task}`, { name: user.name })}
      confirm={t(`task.${task}`)}
      danger
      busy={run.isPending}
      error={run.error}
      onConfirm={() => run.mutate(user)}
      onClose={onClose}
    >
      {t(`task.text.${task}`)}
    </ConfirmDialog>
  );
}

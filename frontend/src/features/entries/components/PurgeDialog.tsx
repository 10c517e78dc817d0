import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { EntrySummary } from '@/api';
import { ConfirmDialog, toast } from '@/ui';
import { purgeEntry } from '../mutations';
import { ENTRIES } from '../queries';

export function PurgeDialog({ entry, onClose }: { entry: EntrySummary | null; onClose: () => void }) {
  const { t } = useTranslation('entries');
  const queries = useQueryClient();
  const purge = useMutation({
    mutationFn: purgeEntry,
    onSuccess: () => {
      toast.say(t('bin.purged'));
      onClose();
      return queries.invalidateQueries({ queryKey: ENTRIES });
    },
  });
  const close = () => {
    purge.reset();
    onClose();
  };
  return (
    <ConfirmDialog
      opened={entry !== null}
      title={t('bin.purgeTitle')}
      confirm={t('bin.purge')}
      danger
      busy={purge.isPending}
      error={purge.error}
      onConfirm={() => entry !== null && purge.mutate(entry)}
      onClose={close}
    >
      {t('bin.purgeText', { title: entry?.title || t('untitled') })}
    </ConfirmDialog>
  );
}

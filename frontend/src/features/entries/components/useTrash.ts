import { useTranslation } from 'react-i18next';
import type { EntrySummary } from '@/api';
import { explain, toast } from '@/ui';
import { trashEntry, useBulk } from '../mutations';
import { useRecover } from './useRecover';

/** Moves entries to the trash, says so, and offers the way back. */
export function useTrash() {
  const { t } = useTranslation('entries');
  const words = useTranslation('ui').t;
  const undo = useRecover().mutate;
  const trash = useBulk(trashEntry, ({ done, failed }) => {
    const count = failed.length;
    if (count > 0) toast.fail(t('trash.failed', { count, why: explain(failed[0]?.error, words) }));
    if (done.length > 0) {
      toast.say(t('trash.done', { count: done.length }), { label: t('trash.undo'), run: () => undo(done) });
    }
  });
  return {
    ...trash,
    mutate: (entries: EntrySummary[], after?: () => void) => trash.mutate(entries, { onSuccess: after }),
  };
}

import { useTranslation } from 'react-i18next';
import { explain, toast } from '@/ui';
import { recoverEntry, trashEntry, useBulk } from '../mutations';

/** Moves entries to the trash, says so, and offers the way back. */
export function useTrash() {
  const { t } = useTranslation('entries');
  const words = useTranslation('ui').t;
  const recover = useBulk(recoverEntry);
  const trash = useBulk(trashEntry);
  const undo = recover.mutate;
  return {
    ...trash,
    mutate: (entries: Parameters<typeof trash.mutate>[0], after?: () => void) =>
      trash.mutate(entries, {
        onSuccess: ({ done, failed }) => {
          const count = failed.length;
          if (count > 0) toast.fail(t('trash.failed', { count, why: explain(failed[0]?.error, words) }));
          if (done.length > 0) {
            toast.say(t('trash.done', { count: done.length }), {
              label: t('trash.undo'),
              run: () => undo(done),
            });
          }
          after?.();
        },
      }),
  };
}

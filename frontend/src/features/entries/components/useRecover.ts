import { useTranslation } from 'react-i18next';
import { explain, toast } from '@/ui';
import { recoverEntry, useBulk } from '../mutations';

export function useRecover() {
  const { t } = useTranslation('entries');
  const words = useTranslation('ui').t;
  return useBulk(recoverEntry, ({ done, failed }) => {
    if (failed.length > 0) toast.fail(explain(failed[0]?.error, words));
    if (done.length > 0) toast.say(t('bin.recovered', { count: done.length }));
  });
}

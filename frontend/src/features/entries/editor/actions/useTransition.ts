/** Sends a transition through the save engine, so that the text on screen is saved first, and says how it went. */
import { useTranslation } from 'react-i18next';
import type { Transition } from '@/api';
import { toast } from '@/ui';
import { useOpenEntry } from '../saving/context';

export function useTransition() {
  const { t } = useTranslation('editor');
  const { engine } = useOpenEntry();
  return async (transition: Transition): Promise<boolean> => {
    const result = await engine.dispatch({ kind: 'command', command: { kind: 'transition', transition } });
    switch (result.kind) {
      case 'saved':
        toast.say(t(`done.${transition}`));
        return true;
      case 'failed':
        toast.fail(t('failed', { action: t(`action.${transition}`), detail: result.failure.detail }));
        return false;
      case 'needs-confirm':
        toast.say(t(`again.${result.reason}`));
        return false;
      case 'dropped':
      case 'superseded':
        return false;
    }
  };
}

/**
 * Saves on the way out. Somebody is held back only when their text is neither on the server nor kept on this device.
 */
import { useBlocker } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { toast } from '@/ui';
import type { EntryEngine } from './useEngine';

const PATIENCE_MS = 3_000;

function isSafe(engine: EntryEngine): boolean {
  const { dirtyKeys, journaled } = engine.getState();
  return dirtyKeys.length === 0 || journaled;
}

async function saveOrKeep(engine: EntryEngine): Promise<void> {
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  await engine.keep();
  await Promise.race([engine.dispatch({ kind: 'leave' }), patience]);
}

export function useLeaveGuard(engine: EntryEngine) {
  const { t } = useTranslation('editor');
  return useBlocker({
    withResolver: true,
    enableBeforeUnload: () => !isSafe(engine),
    shouldBlockFn: async ({ current, next }) => {
      if (current.pathname === next.pathname || engine.getState().dirtyKeys.length === 0) return false;
      await saveOrKeep(engine);
      if (!isSafe(engine)) return true;
      if (engine.getState().dirtyKeys.length > 0) toast.fail(t('leave.kept'));
      return false;
    },
  });
}

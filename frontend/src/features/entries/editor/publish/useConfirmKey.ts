/**
 * Mod+Enter confirms an open sheet, but only once the keys that opened it were let go: a held key must not publish.
 */
import { useEffect, useEffectEvent } from 'react';

export function useConfirmKey(active: boolean, confirm: () => void): void {
  const run = useEffectEvent(confirm);
  useEffect(() => {
    if (!active) return;
    let released = false;
    const up = (event: KeyboardEvent) => {
      if (event.key === 'Enter') released = true;
    };
    const down = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      event.stopPropagation();
      if (released && !event.repeat) run();
    };
    window.addEventListener('keyup', up, true);
    window.addEventListener('keydown', down, true);
    return () => {
      window.removeEventListener('keyup', up, true);
      window.removeEventListener('keydown', down, true);
    };
  }, [active]);
}

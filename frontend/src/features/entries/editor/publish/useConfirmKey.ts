/**
 * Mod+Enter confirms an open sheet, but only pressed anew: the key that opened it, still held, must not publish.
 */
import { useEffect, useEffectEvent } from 'react';

export function useConfirmKey(active: boolean, confirm: () => void): void {
  const run = useEffectEvent(confirm);
  useEffect(() => {
    if (!active) return;
    const down = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      event.stopPropagation();
      // A held key only repeats. Waiting for its release would miss one that was let go before the sheet was drawn.
      if (!event.repeat) run();
    };
    window.addEventListener('keydown', down, true);
    return () => window.removeEventListener('keydown', down, true);
  }, [active]);
}

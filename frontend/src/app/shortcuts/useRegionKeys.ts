import { useShortcut } from '@/ui';

/** F6 moves between the parts of the page, and back with Shift. */
export function useRegionKeys(): void {
  useShortcut('F6', (event) => {
    const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')];
    const at = regions.findIndex((region) => region.contains(document.activeElement));
    const next = at + (event.shiftKey ? -1 : 1);
    regions[(next + regions.length) % regions.length]?.focus();
  });
}

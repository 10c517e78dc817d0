import { type RefCallback, useCallback, useRef } from 'react';
import { useShortcut } from '../shortcuts/shortcuts';

const LINK = '[data-row-link]';

/** `j` and `k` walk the rows' links, `x` marks the row. */
export function useRowKeys(): RefCallback<HTMLElement> {
  const root = useRef<HTMLElement | null>(null);
  const step = (by: 1 | -1) => {
    const links = [...(root.current?.querySelectorAll<HTMLElement>(LINK) ?? [])];
    const row = document.activeElement?.closest('tr, [data-row]');
    const at = links.findIndex((link) => row?.contains(link));
    const next = at === -1 && by === -1 ? links.length - 1 : at + by;
    links[Math.max(0, Math.min(links.length - 1, next))]?.focus();
  };
  useShortcut('j', () => step(1));
  useShortcut('k', () => step(-1));
  useShortcut('x', () => {
    const row = document.activeElement?.closest('tr, [data-row]');
    if (root.current?.contains(row ?? null)) row?.querySelector<HTMLInputElement>('input.check')?.click();
  });
  return useCallback((element: HTMLElement | null) => {
    root.current = element;
  }, []);
}

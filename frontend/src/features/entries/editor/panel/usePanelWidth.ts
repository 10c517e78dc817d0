/** How wide the side panel is, kept in this browser. */
import { useState } from 'react';

const KEY = 'galley.panel';
export const NARROWEST = 280;
export const WIDEST = 560;
const DEFAULT = 320;

function within(width: number): number {
  return Math.round(Math.max(NARROWEST, Math.min(WIDEST, width)));
}

function stored(): number {
  try {
    const width = Number(localStorage.getItem(KEY));
    return width > 0 ? within(width) : DEFAULT;
  } catch {
    return DEFAULT;
  }
}

export function usePanelWidth(): [number, (width: number) => void] {
  const [width, setWidth] = useState(stored);
  const change = (next: number) => {
    setWidth(within(next));
    try {
      localStorage.setItem(KEY, String(within(next)));
    } catch {
      // Without storage it lasts as long as the page.
    }
  };
  return [width, change];
}

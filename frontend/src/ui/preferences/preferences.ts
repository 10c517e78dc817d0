import { useSyncExternalStore } from 'react';

export type Density = 'comfortable' | 'compact';

/** What a person chose about this device. Kept in this browser, never on the server. */
export interface Preferences {
  density: Density;
  /** Shortcuts of one letter can be turned off (WCAG 2.1.4). */
  letterShortcuts: boolean;
  railNarrow: boolean;
}

const KEYS = { density: 'galley.density', letterShortcuts: 'galley.letters', railNarrow: 'galley.rail' };
const listeners = new Set<() => void>();
let current = read();

function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function read(): Preferences {
  return {
    density: stored(KEYS.density) === 'compact' ? 'compact' : 'comfortable',
    letterShortcuts: stored(KEYS.letterShortcuts) !== 'off',
    railNarrow: stored(KEYS.railNarrow) === 'narrow',
  };
}

function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Storage may be blocked: the choice then lasts as long as the page.
  }
}

export function setPreferences(change: Partial<Preferences>): void {
  current = { ...current, ...change };
  keep(KEYS.density, current.density);
  keep(KEYS.letterShortcuts, current.letterShortcuts ? 'on' : 'off');
  keep(KEYS.railNarrow, current.railNarrow ? 'narrow' : 'wide');
  document.documentElement.dataset.density = current.density;
  for (const listener of listeners) listener();
}

export function getPreferences(): Preferences {
  return current;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function usePreferences(): Preferences {
  return useSyncExternalStore(subscribe, getPreferences);
}

import { useSyncExternalStore } from 'react';

export interface Toast {
  id: number;
  text: string;
  tone: 'plain' | 'danger';
  action?: { label: string; run: () => void };
}

const SHOWN_MS = 6000;
/** Undo stays on offer for ten seconds. */
const SHOWN_WITH_ACTION_MS = 10_000;

let toasts: Toast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();
const timers = new Map<number, ReturnType<typeof setTimeout>>();

function publish(next: Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

export function dismiss(id: number): void {
  clearTimeout(timers.get(id));
  timers.delete(id);
  publish(toasts.filter((one) => one.id !== id));
}

/** Stops the clock while somebody reads or reaches for the button (WCAG 2.2.1). */
export function hold(id: number): void {
  clearTimeout(timers.get(id));
}

export function release(toast: Toast): void {
  clearTimeout(timers.get(toast.id));
  const wait = toast.action === undefined ? SHOWN_MS : SHOWN_WITH_ACTION_MS;
  timers.set(
    toast.id,
    setTimeout(() => dismiss(toast.id), wait),
  );
}

function show(toast: Omit<Toast, 'id'>): void {
  lastId += 1;
  const shown = { ...toast, id: lastId };
  publish([...toasts.slice(-2), shown]);
  release(shown);
}

/** For things that happened elsewhere on the page; an error of a form belongs beside the form. */
export const toast = {
  say: (text: string, action?: Toast['action']) => show({ text, tone: 'plain', action }),
  fail: (text: string, action?: Toast['action']) => show({ text, tone: 'danger', action }),
};

export function useToasts(): Toast[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => toasts,
  );
}

import { useEffect, useEffectEvent } from 'react';
import { getPreferences } from '../preferences/preferences';

/** How long the first key of "g then c" waits for the second. */
const SEQUENCE_MS = 900;
const NON_TEXT_INPUTS = ['checkbox', 'radio', 'button', 'submit', 'file'];

interface Registration {
  keys: string;
  run: (event: KeyboardEvent) => void;
}

const registered: Registration[] = [];
let pending: { key: string; at: number } | null = null;

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.closest('[role="textbox"]') !== null) return true;
  if (target instanceof HTMLInputElement) return !NON_TEXT_INPUTS.includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

function behindLayer(): boolean {
  return document.querySelector('[aria-modal="true"], [role="menu"]') !== null;
}

function name(event: KeyboardEvent): string {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return event.ctrlKey || event.metaKey ? `Mod+${key}` : key;
}

function find(keys: string): Registration | undefined {
  return registered.findLast((one) => one.keys === keys);
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || event.getModifierState('AltGraph') || event.altKey)
    return;
  const key = name(event);
  const letter = key.length === 1;
  if (letter && (!getPreferences().letterShortcuts || isTyping(event.target) || behindLayer())) return;
  const started = pending !== null && event.timeStamp - pending.at < SEQUENCE_MS ? pending.key : null;
  const match = (started === null ? undefined : find(`${started} ${key}`)) ?? find(key);
  pending = match === undefined && letter ? { key, at: event.timeStamp } : null;
  if (match === undefined) return;
  event.preventDefault();
  match.run(event);
}

/** `keys` is "?", "Mod+k" or a sequence such as "g c". The one registered last wins. */
export function useShortcut(keys: string, run: (event: KeyboardEvent) => void, enabled = true): void {
  const latest = useEffectEvent(run);
  useEffect(() => {
    if (!enabled) return;
    const registration = { keys, run: latest };
    if (registered.length === 0) document.addEventListener('keydown', onKeyDown);
    registered.push(registration);
    return () => {
      registered.splice(registered.indexOf(registration), 1);
      if (registered.length === 0) document.removeEventListener('keydown', onKeyDown);
    };
  }, [keys, enabled]);
}

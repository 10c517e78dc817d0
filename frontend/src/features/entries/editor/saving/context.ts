/** The open entry, for everything on its screen. */
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { ContentType, Entry } from '@/api';
import type { EngineState } from '@/editing/save-engine';
import type { EntryEngine } from './useEngine';

export interface OpenEntry {
  readonly engine: EntryEngine;
  readonly type: ContentType;
  readonly canEdit: boolean;
  /** Brings a field on screen and puts the cursor into it. */
  readonly showField: (key: string) => void;
}

const Context = createContext<OpenEntry | null>(null);

export const OpenEntryProvider = Context.Provider;

export function useOpenEntry(): OpenEntry {
  const open = useContext(Context);
  if (open === null) throw new Error('There is no open entry around this component.');
  return open;
}

export function useSaving(): EngineState<Entry> {
  const { engine } = useOpenEntry();
  return useSyncExternalStore(engine.subscribe, engine.getState);
}

/** The present value of one field; typing into others does not render it again. */
export function useValue(key: string): unknown {
  const { engine } = useOpenEntry();
  return useSyncExternalStore(engine.subscribeValues, () => engine.value(key));
}

/**
 * One save engine for one open entry, wired to the page: it hears of the network, of signing in, and of the page going
 * away.
 */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { type Entry, session } from '@/api';
import { deviceJournal, openWritingSession, type Scope } from '@/editing/recovery';
import { SaveEngine, systemClock } from '@/editing/save-engine';
import { type EntryCommand, entryTransport } from './transport';

export type EntryEngine = SaveEngine<Entry, EntryCommand>;

export interface OpenEngine {
  readonly engine: EntryEngine;
  readonly session: string;
}

type Same = (key: string, a: unknown, b: unknown) => boolean;

export function useEngine(entry: Entry, scope: Scope, same: Same): OpenEngine | null {
  const [open, setOpen] = useState<OpenEngine | null>(null);
  const queries = useQueryClient();
  const start = useEffectEvent(() => {
    const writing = openWritingSession();
    const ports = {
      transport: entryTransport(entry.id),
      clock: systemClock,
      journal: deviceJournal(scope, writing.id),
    };
    return { writing, engine: new SaveEngine<Entry, EntryCommand>(entry, ports, { same }) };
  });

  useEffect(() => {
    const { writing, engine } = start();
    setOpen({ engine, session: writing.id });
    const unplug = plugIn(engine);
    return () => {
      unplug();
      engine.dispose();
      writing.close();
      void queries.invalidateQueries({ queryKey: ['entries'] });
    };
  }, [queries]);
  return open;
}

function plugIn(engine: EntryEngine): () => void {
  const online = () => engine.retryNow();
  const leaving = () => {
    void engine.keep();
    void engine.dispatch({ kind: 'leave' });
  };
  const hidden = () => {
    if (document.visibilityState === 'hidden') leaving();
  };
  window.addEventListener('online', online);
  window.addEventListener('pagehide', leaving);
  document.addEventListener('visibilitychange', hidden);
  const unsubscribe = session.subscribe(({ kind }) => {
    if (kind === 'active') engine.signedIn();
    else if (kind === 'expired') engine.signedOut();
  });
  return () => {
    window.removeEventListener('online', online);
    window.removeEventListener('pagehide', leaving);
    document.removeEventListener('visibilitychange', hidden);
    unsubscribe();
  };
}

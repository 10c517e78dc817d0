import type { Me, Session } from './types';

/**
 * Who is signed in, held in memory only.
 *
 * `expired` means the page may stay as it is while the person signs in again; `signed-out` means
 * nobody is here.
 */
export type SessionState =
  | { kind: 'unknown' }
  | { kind: 'signed-out' }
  | { kind: 'active'; token: string; user: Me }
  | { kind: 'expired'; user: Me };

type Listener = (state: SessionState) => void;
type Signal = { kind: 'session'; session: Session } | { kind: 'signed-out' };

let state: SessionState = { kind: 'unknown' };
const listeners = new Set<Listener>();
const tabs = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('galley-session');

function set(next: SessionState): void {
  state = next;
  for (const listener of listeners) listener(next);
}

function tell(signal: Signal): void {
  tabs?.postMessage(signal);
}

tabs?.addEventListener('message', (event: MessageEvent<Signal>) => {
  const signal = event.data;
  if (signal.kind === 'signed-out') set({ kind: 'signed-out' });
  else if (sameUser(signal.session.user)) adopt(signal.session);
});

/** A tab only takes over a session of the person it already belongs to. */
function sameUser(user: Me): boolean {
  return (state.kind === 'active' || state.kind === 'expired') && state.user.id === user.id;
}

function adopt(next: Session): void {
  set({ kind: 'active', token: next.access_token, user: next.user });
}

export const session = {
  get: (): SessionState => state,
  token: (): string | null => (state.kind === 'active' ? state.token : null),
  user: (): Me | null => (state.kind === 'active' || state.kind === 'expired' ? state.user : null),
  subscribe(listener: Listener): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  start(next: Session): void {
    adopt(next);
    tell({ kind: 'session', session: next });
  },
  expire(): void {
    if (state.kind === 'active') set({ kind: 'expired', user: state.user });
    else if (state.kind === 'unknown') set({ kind: 'signed-out' });
  },
  end(): void {
    set({ kind: 'signed-out' });
    tell({ kind: 'signed-out' });
  },
  updateUser(user: Me): void {
    if (state.kind === 'active') set({ ...state, user });
  },
  /** Forget everything: for tests. */
  reset(): void {
    set({ kind: 'unknown' });
  },
};

import type { Me } from './types';

/**
 * Who is signed in. The proof of it is a cookie that no script can see.
 *
 * `expired` means the page may stay as it is while the person signs in again; `signed-out` means
 * nobody is here.
 */
export type SessionState =
  | { kind: 'unknown' }
  | { kind: 'signed-out' }
  | { kind: 'active'; user: Me }
  | { kind: 'expired'; user: Me };

type Listener = (state: SessionState) => void;
type Signal = { kind: 'session'; user: Me } | { kind: 'signed-out' };

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

tabs?.addEventListener('message', ({ data }: MessageEvent<Signal>) => {
  const user = session.user();
  if (data.kind === 'session' && data.user.id === user?.id) set({ kind: 'active', user: data.user });
  else if (user !== null) set({ kind: 'signed-out' });
});

export const session = {
  get: (): SessionState => state,
  user: (): Me | null => (state.kind === 'active' || state.kind === 'expired' ? state.user : null),
  subscribe(listener: Listener): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  /** Somebody signed in here; a tab that another person left open lets go of them. */
  start(user: Me): void {
    set({ kind: 'active', user });
    tell({ kind: 'session', user });
  },
  /** The server says who the cookie belongs to, if to anybody. */
  found(user: Me | null): void {
    set(user === null ? { kind: 'signed-out' } : { kind: 'active', user });
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

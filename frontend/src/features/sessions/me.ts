import type { Me } from '@/api';
import { useSessionState } from './session-state';

/** The signed-in person. Only for screens inside the shell, where there always is one. */
export function useMe(): Me {
  const state = useSessionState();
  if (state.kind === 'active' || state.kind === 'expired') return state.user;
  throw new Error('This screen needs somebody to be signed in.');
}

/** Whether the person may do `action`; with `own`, whether they may on what is theirs. */
export function useCan(action: string, { own = false }: { own?: boolean } = {}): boolean {
  const me = useMe();
  return me.actions.includes(action) || (own && me.own_actions.includes(action));
}

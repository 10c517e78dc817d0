import { useSyncExternalStore } from 'react';
import { type SessionState, session } from '@/api';

export function useSessionState(): SessionState {
  return useSyncExternalStore(session.subscribe, session.get);
}

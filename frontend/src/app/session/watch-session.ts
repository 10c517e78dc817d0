import type { QueryClient } from '@tanstack/react-query';
import { session } from '@/api';

/** When the session ends, here or in another tab, nothing of it stays on the screen. */
export function watchSession(queries: QueryClient, leave: () => void): () => void {
  let last = session.get().kind;
  return session.subscribe(({ kind }) => {
    const before = last;
    last = kind;
    if (kind !== 'signed-out' || before === 'unknown' || before === 'signed-out') return;
    queries.clear();
    leave();
  });
}

import { errorFromResponse, offlineError } from './problem';
import { session } from './session';
import type { Session } from './types';

const BASE = '/api/v1';
let running: Promise<boolean> | null = null;

/**
 * Gets a new access token with the refresh cookie.
 *
 * One refresh runs at a time, in this tab and across tabs, because a refresh token may be used
 * only once. Answers whether there is a session now; `stale` is the token that was refused.
 */
export function renew(stale: string | null): Promise<boolean> {
  running ??= withLock(() => renewLocked(stale)).finally(() => {
    running = null;
  });
  return running;
}

async function renewLocked(stale: string | null): Promise<boolean> {
  const current = session.token();
  if (current !== null && current !== stale) return true;
  const response = await globalThis
    .fetch(new URL(`${BASE}/auth/refresh`, globalThis.location.origin), {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'X-Galley-Request': '1' },
      // A page that is left meanwhile must not lose the cookie that comes back: the old one is used up.
      keepalive: true,
    })
    .catch(() => {
      throw offlineError();
    });
  if (response.ok) {
    const body = (await response.json()) as { data: Session };
    session.start(body.data);
    return true;
  }
  if (response.status === 401) {
    session.expire();
    return false;
  }
  throw errorFromResponse(response, await response.json().catch(() => null));
}

async function withLock(run: () => Promise<boolean>): Promise<boolean> {
  const locks = globalThis.navigator?.locks;
  if (locks === undefined) return run();
  return locks.request('galley-refresh', run);
}

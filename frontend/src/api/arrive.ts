import { errorFromResponse, offlineError } from './problem';
import { session } from './session';
import type { Me } from './types';

let running: Promise<boolean> | null = null;

/** Asks once, for whoever is interested, whom the browser's cookie belongs to; answers whether to anybody. */
export function arrive(): Promise<boolean> {
  running ??= ask().finally(() => {
    running = null;
  });
  return running;
}

async function ask(): Promise<boolean> {
  const response = await globalThis
    .fetch(new URL('/api/v1/me', globalThis.location.origin), {
      credentials: 'same-origin',
      headers: { 'X-Galley-Request': '1' },
    })
    .catch(() => {
      throw offlineError();
    });
  if (response.ok) session.found(((await response.json()) as { data: Me }).data);
  else if (response.status === 401) session.found(null);
  else throw errorFromResponse(response, await response.json().catch(() => null));
  return response.ok;
}

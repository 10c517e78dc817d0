import createClient from 'openapi-fetch';
import { confirmation } from './confirmation';
import { errorFromResponse, isProblem, offlineError } from './problem';
import type { paths } from './schema.gen';
import { session } from './session';

/** Where a refusal is about what was entered, not about the session. */
const WAYS_IN = /\/api\/v1\/(?:auth\/|setup$)/;

/**
 * Sends a request with the session's cookie. A session that is over is noted; a change of credentials that wants its
 * person confirmed is sent again once they are.
 */
export async function watchedFetch(request: Request): Promise<Response> {
  const again = request.clone();
  const before = session.get();
  const answer = await send(request);
  if (WAYS_IN.test(new URL(request.url).pathname)) return answer;
  if (answer.status === 401 && session.get() === before) session.expire();
  if (answer.status === 403 && (await wantsConfirmation(answer))) {
    return (await confirmation.ask()) ? send(again) : answer;
  }
  return answer;
}

async function wantsConfirmation(answer: Response): Promise<boolean> {
  const body: unknown = await answer
    .clone()
    .json()
    .catch(() => null);
  return isProblem(body) && body.code === 'auth.confirm_required';
}

async function send(request: Request): Promise<Response> {
  try {
    return await globalThis.fetch(request);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw offlineError();
  }
}

export const api = createClient<paths>({
  baseUrl: `${globalThis.location.origin}/api/v1`,
  credentials: 'same-origin',
  headers: { 'X-Galley-Request': '1' },
  fetch: watchedFetch,
});

interface Answer<Data> {
  data?: Data;
  error?: unknown;
  response: Response;
}

/** The body of a good answer, or an `ApiError`. */
export async function ok<Data>(call: Promise<Answer<Data>>): Promise<Data> {
  const { data, error, response } = await call;
  if (!response.ok) throw errorFromResponse(response, error);
  return data as Data;
}

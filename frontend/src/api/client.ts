import createClient from 'openapi-fetch';
import { errorFromResponse, offlineError } from './problem';
import { renew } from './renew';
import type { paths } from './schema.gen';
import { session } from './session';

const WITHOUT_TOKEN = ['/auth/login', '/auth/refresh', '/setup'];

/** Sends a request as the signed-in person; on 401 renews the session once and tries again. */
export async function authorisedFetch(request: Request): Promise<Response> {
  const path = new URL(request.url).pathname;
  if (WITHOUT_TOKEN.some((end) => path.endsWith(end))) return send(request);
  const again = request.clone();
  const token = session.token();
  const first = await send(withToken(request, token));
  if (first.status !== 401 || session.get().kind === 'signed-out') return first;
  const renewed = await renew(token);
  return renewed ? send(withToken(again, session.token())) : first;
}

function withToken(request: Request, token: string | null): Request {
  if (token !== null) request.headers.set('Authorization', `Bearer ${token}`);
  return request;
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
  fetch: authorisedFetch,
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
